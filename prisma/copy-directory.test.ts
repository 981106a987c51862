import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { copyDirectory } from "./copy-directory";

let root: string;
beforeEach(async () => {
  root = await fs.mkdtemp(path.join(os.tmpdir(), "galley-copy-"));
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

async function contentOf(directory: string): Promise<Record<string, string>> {
  const entries = await fs.readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile()).map((one) => path.join(one.parentPath, one.name));
  const read = files.map(async (file) => [path.relative(directory, file), await fs.readFile(file, "utf8")]);
  return Object.fromEntries((await Promise.all(read)) as [string, string][]);
}

test("the copy is the directory at the moment that it was held still, whatever was written before", async () => {
  const from = path.join(root, "from");
  await fs.mkdir(path.join(from, "base", "5"), { recursive: true });
  const write = (name: string, text: string) => fs.writeFile(path.join(from, name), text);
  await write("base/5/old", "old");
  await fs.utimes(path.join(from, "base/5/old"), new Date(0), new Date(0));
  await write("base/5/rewritten", "before");
  await write("base/5/removed", "before");

  await copyDirectory(from, path.join(root, "to"), async (whileHeld) => {
    // The same length within the same moment: neither its size nor perhaps its time tells.
    await write("base/5/rewritten", "after!");
    await write("base/5/new", "new");
    await fs.mkdir(path.join(from, "wal"));
    await write("wal/1", "log");
    await fs.rm(path.join(from, "base/5/removed"));
    await whileHeld();
    await write("base/5/new", "too late");
  });
  expect(await contentOf(path.join(root, "to"))).toEqual({
    "base/5/old": "old",
    "base/5/rewritten": "after!",
    "base/5/new": "new",
    "wal/1": "log",
  });
  expect((await fs.stat(path.join(root, "to"))).mode & 0o077).toBe(0);
});

test("while it is held, nothing is copied again that has not changed", async () => {
  const from = path.join(root, "from");
  await fs.mkdir(from);
  await fs.writeFile(path.join(from, "large"), "as it was");
  await fs.utimes(path.join(from, "large"), new Date(0), new Date(0));
  await copyDirectory(from, path.join(root, "to"), async (whileHeld) => {
    await fs.writeFile(path.join(root, "to", "large"), "not touched again");
    await whileHeld();
  });
  expect(await contentOf(path.join(root, "to"))).toEqual({ large: "not touched again" });
});
