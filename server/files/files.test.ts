import fs from "node:fs/promises";
import path from "node:path";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { env } from "../env";
import { bytesOf } from "../testing/bytes-of";
import { makeScene } from "../testing/factories";
import { failureOf } from "../testing/failure-of";
import { closeStore, freshDatabase } from "../testing/fresh-database";
import { openFile, storeFile } from "./files";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const minutes = { name: "minutes.pdf", mediaType: "application/pdf" };

async function read(member: Member, id: string): Promise<string> {
  const { body } = await openFile(member, id);
  return new Response(body).text();
}

test("a file comes back byte for byte, to everybody in the newsroom", async () => {
  const { author, colleague, reader } = await makeScene();
  const stored = await storeFile(author, { ...minutes, size: 5, body: bytesOf("4,1", "00") });
  expect(stored).toEqual({
    ...minutes,
    id: stored.id,
    size: 5,
    sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
  });
  for (const member of [author, colleague, reader]) {
    expect((await openFile(member, stored.id)).file).toEqual(stored);
    expect(await read(member, stored.id)).toBe("4,100");
  }
});

test("nobody of another newsroom finds it, even with the same bytes in theirs", async () => {
  const { author, stranger } = await makeScene();
  const stored = await storeFile(author, { ...minutes, body: bytesOf("leaked") });
  const theirs = await storeFile(stranger, { ...minutes, body: bytesOf("leaked") });
  expect(theirs.id).not.toBe(stored.id);
  for (const id of [stored.id, uuid(), "1", "../../database"]) {
    const failure = await failureOf(openFile(stranger, id));
    expect(failure.code).toBe("not-found");
    expect(failure.forPerson).not.toContain("minutes");
  }
});

test("a repeated upload is the same file; another name is another one on the same bytes", async () => {
  const { newsroom, author, colleague } = await makeScene();
  const once = () => storeFile(author, { ...minutes, body: bytesOf("same") });
  const [first, again] = await Promise.all([once(), once()]);
  expect(again).toEqual(first);
  expect(await storeFile(colleague, { ...minutes, body: bytesOf("same") })).toEqual(first);
  const renamed = await storeFile(author, { ...minutes, name: "other.pdf", body: bytesOf("same") });
  expect(renamed).toEqual({ ...first, id: renamed.id, name: "other.pdf" });
  expect(await db.storedFile.count({ where: { newsroomId: newsroom.id } })).toBe(2);
});

test("a reader stores nothing", async () => {
  const { newsroom, reader } = await makeScene();
  expect((await failureOf(storeFile(reader, { ...minutes, body: bytesOf("no") }))).code).toBe("forbidden");
  expect(await db.storedFile.count({ where: { newsroomId: newsroom.id } })).toBe(0);
});

test("nothing is stored of what is empty, arrives in part or is too large", async () => {
  const { newsroom, author } = await makeScene();
  const files = path.join(env.dataDirectory, "files");
  await storeFile(author, { ...minutes, name: "whole.pdf", body: bytesOf("whole") });
  const before = await fs.readdir(files, { recursive: true });
  for (const [code, file] of [
    ["invalid", { body: bytesOf() }],
    ["invalid", { body: bytesOf("cut sh"), size: 9 }],
    ["invalid", { body: bytesOf("more than said"), size: 4 }],
    ["invalid", { body: bytesOf("breaks off", new Error("aborted")) }],
    ["invalid", { body: bytesOf("unknown"), size: Number.NaN }],
    ["too-large", { body: bytesOf(new Error("was read all the same")), size: 26 * 1024 * 1024 }],
  ] as const) {
    const failure = await failureOf(storeFile(author, { ...minutes, ...file }));
    expect(failure.code).toBe(code);
  }
  expect(await fs.readdir(files, { recursive: true })).toEqual(before);
  expect(await db.storedFile.count({ where: { newsroomId: newsroom.id } })).toBe(1);
});

test.each([
  ["text/html; charset=utf-8", "text/html"],
  ["Image/PNG", "image/png"],
  ["", "application/octet-stream"],
  ["text/html\r\nX: y", "application/octet-stream"],
  ["<script>", "application/octet-stream"],
])("the type %j is kept as %j", async (given, kept) => {
  const { author } = await makeScene();
  const stored = await storeFile(author, { name: "a", mediaType: given, body: bytesOf("x") });
  expect(stored.mediaType).toBe(kept);
});

test("bytes that are gone from the disk are no expected failure", async () => {
  const { author } = await makeScene();
  const { id, sha256 } = await storeFile(author, { ...minutes, body: bytesOf("gone tomorrow") });
  await fs.rm(path.join(env.dataDirectory, "files", sha256.slice(0, 2), sha256.slice(2)));
  await expect(openFile(author, id)).rejects.toThrow("are gone");
});

test.runIf(process.platform === "linux")(
  "whoever stops reading, or never starts, lets go of the file",
  async () => {
    const { author } = await makeScene();
    const stored = await storeFile(author, { ...minutes, body: bytesOf("x".repeat(1_000_000)) });
    await openFile(author, stored.id);
    const { body } = await openFile(author, stored.id);
    const reader = body.getReader();
    await reader.read();
    expect(await listOpen(stored.sha256)).toHaveLength(1);
    await reader.cancel();
    expect(await listOpen(stored.sha256)).toEqual([]);
  },
);

async function listOpen(sha256: string): Promise<string[]> {
  const names = await fs.readdir("/proc/self/fd");
  const files = await Promise.all(names.map((name) => fs.readlink(`/proc/self/fd/${name}`).catch(() => "")));
  return files.filter((file) => file.endsWith(sha256.slice(2)));
}
