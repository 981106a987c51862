import "server-only";
import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { ExpectedFailure } from "@/domain/errors";

/** The largest file that is kept, in bytes. */
export const mostBytes = 25 * 1024 * 1024;

/** How long an upload can be under way, in milliseconds: what is older belongs to a process that is gone. */
export const abandonedAfter = 60 * 60 * 1000;

export type KeptBytes = { sha256: string; size: number };

/**
 * Takes bytes into a file of `directory` that only its owner may read, and hands it on once they are
 * whole and on the disk. Afterwards the file is gone, unless `place` has moved it.
 *
 * @throws ExpectedFailure "too-large"; nothing is handed on then
 */
export async function receiveBytes(
  directory: string,
  bytes: AsyncIterable<Uint8Array>,
  place: (file: string, kept: KeptBytes) => Promise<void>,
): Promise<KeptBytes> {
  await fs.mkdir(directory, { recursive: true, mode: 0o700 });
  await sweep(directory);
  const temporary = path.join(directory, randomUUID());
  try {
    const kept = await writeWhole(temporary, bytes);
    await place(temporary, kept);
    return kept;
  } finally {
    await fs.rm(temporary, { force: true });
  }
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

async function sweep(incoming: string): Promise<void> {
  for (const name of await fs.readdir(incoming)) {
    const file = path.join(incoming, name);
    const found = await fs.stat(file).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > abandonedAfter) await fs.rm(file, { force: true });
  }
}
