import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, it } from "vitest";
import { secretOf } from "./secret";

let directory: string;

beforeEach(async () => {
  directory = await mkdtemp(path.join(tmpdir(), "galley-secret-"));
});

afterEach(async () => {
  await rm(directory, { recursive: true });
});

it("is made once, of 32 random bytes, in a file that only its owner may read", async () => {
  const data = path.join(directory, "data");
  const secret = await secretOf(data);
  expect(Buffer.from(secret, "base64url")).toHaveLength(32);
  expect((await stat(path.join(data, "secret"))).mode & 0o777).toBe(0o600);
  expect(await secretOf(data)).toBe(secret);
  expect(await secretOf(directory)).not.toBe(secret);
});

it("is the same for all who ask at once, and leaves nothing else behind", async () => {
  const secrets = await Promise.all(Array.from({ length: 20 }, () => secretOf(directory)));
  expect(new Set(secrets).size).toBe(1);
  expect(await readdir(directory)).toEqual(["secret"]);
  expect(await readFile(path.join(directory, "secret"), "utf8")).toBe(secrets[0]);
});

it("is refused when the file holds something else", async () => {
  await writeFile(path.join(directory, "secret"), "");
  await expect(secretOf(directory)).rejects.toThrow("damaged");
});
