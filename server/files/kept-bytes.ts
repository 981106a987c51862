import "server-only";
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { ExpectedFailure } from "@/domain/errors";

/** The largest file that is kept, in bytes. */
export const mostBytes = 25 * 1024 * 1024;

/** How long an upload can be under way, in milliseconds: what is older belongs to a process that is gone. */
const abandonedAfter = 60 * 60 * 1000;

export type KeptBytes = { sha256: string; size: number };

/**
 * Keeps bytes under `directory`, by their SHA-256: `ab/cdef…`. They are written to a temporary
 * file first and take their name only when they are whole and on the disk, so that a crash
 * leaves a nameless file at most, and equal bytes are kept once.
 *
 * @throws ExpectedFailure "too-large"; nothing is kept then
 */
export async function keepBytes(directory: string, bytes: AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  const incoming = path.join(directory, "incoming");
  await fs.mkdir(incoming, { recursive: true, mode: 0o700 });
  await sweep(incoming);
  const temporary = path.join(incoming, randomUUID());
  try {
    const kept = await writeWhole(temporary, bytes);
    const place = pathOf(directory, kept.sha256);
    await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await fs.rename(temporary, place);
    // Each may be new, and a new directory is a name in the one above it.
    for (const above of [path.dirname(place), directory, path.dirname(directory)]) await reachDisk(above);
    return kept;
  } finally {
    await fs.rm(temporary, { force: true });
  }
}

/** Whether bytes of this hash and size lie there. */
export async function hasBytes(directory: string, { sha256, size }: KeptBytes): Promise<boolean> {
  const found = await fs.stat(pathOf(directory, sha256)).catch(() => null);
  return found?.size === size;
}

/** The bytes that were kept, read as they are asked for; the file is open only meanwhile. */
export async function* readBytes(directory: string, sha256: string): AsyncGenerator<Uint8Array, void> {
  const handle = await fs.open(pathOf(directory, sha256), "r");
  try {
    const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({ autoClose: false });
    yield* chunks;
  } finally {
    await handle.close();
  }
}

/**
 * Removes bytes that nothing names any more. Answers false, and leaves them, when they came within
 * the last hour: an upload of the same bytes may be about to name them again.
 */
export async function removeBytes(directory: string, sha256: string): Promise<boolean> {
  const place = pathOf(directory, sha256);
  const found = await fs.stat(place).catch(() => null);
  if (found !== null && Date.now() - found.mtimeMs < abandonedAfter) return false;
  await fs.rm(place, { force: true });
  return true;
}

function pathOf(directory: string, sha256: string): string {
  return path.join(directory, sha256.slice(0, 2), sha256.slice(2));
}

async function writeWhole(file: string, bytes: AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  const hash = createHash("sha256");
  let size = 0;
  const handle = await fs.open(file, "wx", 0o600);
  try {
    for await (const chunk of bytes) {
      size += chunk.byteLength;
      if (size > mostBytes) throw tooLarge();
      hash.update(chunk);
      await handle.writeFile(chunk);
    }
    await handle.sync();
  } finally {
    await handle.close();
  }
  return { sha256: hash.digest("hex"), size };
}

/** Refuses bytes beyond the limit. */
export function tooLarge(): ExpectedFailure {
  return new ExpectedFailure(
    "too-large",
    "This file is larger than 25 MB and was not kept. Choose a smaller one.",
  );
}

/** A name is safe only once the directory that has it is on the disk. */
async function reachDisk(directory: string): Promise<void> {
  // Windows cannot open a directory, and writes its names out by itself.
  if (process.platform === "win32") return;
  const handle = await fs.open(directory, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function sweep(incoming: string): Promise<void> {
  for (const name of await fs.readdir(incoming)) {
    const file = path.join(incoming, name);
    const found = await fs.stat(file).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > abandonedAfter) await fs.rm(file, { force: true });
  }
}
