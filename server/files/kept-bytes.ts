import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { LostBytes, type Loss } from "./lost-bytes";
import { abandonedAfter, receiveBytes, type KeptBytes } from "./receive-bytes";

/**
 * Keeps bytes under `directory`, by their SHA-256: `ab/cdef…`. They are written to a temporary
 * file first and take their name only when they are whole and on the disk, so that a crash
 * leaves a nameless file at most, and equal bytes are kept once.
 *
 * @throws ExpectedFailure "too-large"; nothing is kept then
 */
export function keepBytes(directory: string, bytes: AsyncIterable<Uint8Array>): Promise<KeptBytes> {
  return receiveBytes(path.join(directory, "incoming"), bytes, async (file, { sha256 }) => {
    const place = pathOf(directory, sha256);
    await fs.mkdir(path.dirname(place), { recursive: true, mode: 0o700 });
    await fs.rename(file, place);
    // Each may be new, and a new directory is a name in the one above it.
    for (const above of [path.dirname(place), directory, path.dirname(directory)]) await reachDisk(above);
  });
}

/** Whether bytes of this hash and size lie there. */
export async function hasBytes(directory: string, { sha256, size }: KeptBytes): Promise<boolean> {
  const found = await fs.stat(pathOf(directory, sha256)).catch(() => null);
  return found?.size === size;
}

/**
 * The bytes that were kept, read as they are asked for; the file is open only meanwhile.
 *
 * @throws LostBytes when they are missing, or the disk does not give them
 */
export async function* readBytes(directory: string, sha256: string): AsyncGenerator<Uint8Array, void> {
  try {
    const handle = await fs.open(pathOf(directory, sha256), "r");
    try {
      const chunks: AsyncIterable<Uint8Array> = handle.createReadStream({ autoClose: false });
      yield* chunks;
    } finally {
      await handle.close();
    }
  } catch (error) {
    const loss = lossOf(error);
    throw loss === null ? error : new LostBytes(sha256, loss, { cause: error });
  }
}

/** Null for what is no matter of this one file, as too many open ones. */
function lossOf(error: unknown): Loss | null {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  if (code === "ENOENT") return "missing";
  return /^(EIO|EACCES|EPERM|EISDIR|ENOTDIR)$/.test(code) ? "unreadable" : null;
}

/**
 * Removes bytes that nothing names any more. Answers false, and leaves them, when they came within
 * the last hour, unless that is known to be ours: an upload of the same bytes may be about to name them again.
 */
export async function removeBytes(directory: string, sha256: string, youngToo = false): Promise<boolean> {
  const place = pathOf(directory, sha256);
  const found = youngToo ? null : await fs.stat(place).catch(() => null);
  if (found !== null && Date.now() - found.mtimeMs < abandonedAfter) return false;
  await fs.rm(place, { force: true });
  return true;
}

function pathOf(directory: string, sha256: string): string {
  return path.join(directory, sha256.slice(0, 2), sha256.slice(2));
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
