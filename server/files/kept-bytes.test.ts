import { createHash } from "node:crypto";
import fs from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { bytesOf } from "../testing/bytes-of";
import { failureOf } from "../testing/failure-of";
import { hasBytes, keepBytes, readBytes } from "./kept-bytes";
import { mostBytes } from "./receive-bytes";

let directory: string;
beforeEach(async () => {
  directory = path.join(await fs.mkdtemp(path.join(tmpdir(), "galley-")), "files");
});
afterEach(() => fs.rm(path.dirname(directory), { recursive: true, force: true }));

/** Every file that lies there, by its path. */
async function listFiles(): Promise<string[]> {
  const entries = await fs.readdir(directory, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)))
    .sort();
}

async function read(sha256: string): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of readBytes(directory, sha256)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

test("bytes lie under their SHA-256 and come back as they were", async () => {
  const bytes = Buffer.from([0, 255, 10, 13, 0xed, 0xa0]);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  expect(await keepBytes(directory, bytesOf(bytes.subarray(0, 2), bytes.subarray(2)))).toEqual({
    sha256,
    size: 6,
  });
  expect(await listFiles()).toEqual([`${sha256.slice(0, 2)}/${sha256.slice(2)}`]);
  expect(await read(sha256)).toEqual(bytes);
});

test("nobody else on the machine may read them", async () => {
  const { sha256 } = await keepBytes(directory, bytesOf("confidential"));
  const file = path.join(directory, sha256.slice(0, 2), sha256.slice(2));
  expect((await fs.stat(file)).mode & 0o077).toBe(0);
  expect((await fs.stat(directory)).mode & 0o077).toBe(0);
});

test("equal bytes are kept once, also when they come at the same moment", async () => {
  const kept = await Promise.all(Array.from({ length: 8 }, () => keepBytes(directory, bytesOf("twi", "ce"))));
  for (const one of kept) expect(one).toEqual(kept[0]);
  expect(await listFiles()).toHaveLength(1);
});

test("what was damaged on the disk is whole again once the same bytes come", async () => {
  const { sha256 } = await keepBytes(directory, bytesOf("whole"));
  await fs.writeFile(path.join(directory, sha256.slice(0, 2), sha256.slice(2)), "");
  expect(await hasBytes(directory, { sha256, size: 5 })).toBe(false);
  await keepBytes(directory, bytesOf("whole"));
  expect((await read(sha256)).toString()).toBe("whole");
  expect(await hasBytes(directory, { sha256, size: 5 })).toBe(true);
});

test("25 MB are kept, and one byte more is refused whole and stops being read", async () => {
  const megabyte = new Uint8Array(1024 * 1024);
  const full = Array.from({ length: 25 }, () => megabyte);
  expect((await keepBytes(directory, bytesOf(...full))).size).toBe(mostBytes);

  const endless = bytesOf(...full, "x", new Error("read on beyond the limit"));
  expect((await failureOf(keepBytes(directory, endless))).code).toBe("too-large");
  expect(await listFiles()).toHaveLength(1);
});

test("bytes that break off leave nothing", async () => {
  await expect(keepBytes(directory, bytesOf("half of", new Error("broken off")))).rejects.toThrow(
    "broken off",
  );
  expect(await listFiles()).toEqual([]);
});

test("what a killed process left behind harms nothing, and goes when it is old", async () => {
  const left = path.join(directory, "incoming", "left-behind");
  await fs.mkdir(path.dirname(left), { recursive: true });
  await fs.writeFile(left, "half of");
  const { sha256 } = await keepBytes(directory, bytesOf("half of it all"));
  expect((await read(sha256)).toString()).toBe("half of it all");
  expect(await listFiles()).toContain("incoming/left-behind");

  const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000);
  await fs.utimes(left, yesterday, yesterday);
  await keepBytes(directory, bytesOf("another"));
  expect(await listFiles()).not.toContain("incoming/left-behind");
});
