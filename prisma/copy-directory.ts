import fs, { constants } from "node:fs";
import path from "node:path";
import pLimit from "p-limit";

/** Two changes of a file within this many milliseconds may show the same time. */
const grain = 1_000;

/** How many files are copied at once. */
const atOnce = pLimit(64);

/** What tells that a file is as it was: its size and when it was last written. */
type Mark = { size: bigint; writtenAt: bigint };

/**
 * Copies a directory as it is at one moment, although it is being written: first everything, while
 * the writing goes on, then within `hold` (during which nothing may write) what has changed since.
 * So whoever writes waits for the changes alone. `to` is made, for its owner's eyes.
 */
export async function copyDirectory(
  from: string,
  to: string,
  hold: (whileHeld: () => Promise<void>) => Promise<void>,
): Promise<void> {
  const copied = new Map<string, Mark>();
  const copyChanges = () => bringUpToDate(from, to, copied);
  await copyChanges();
  // Each round is shorter than the one before, so that little is left for the last.
  await copyChanges();
  await hold(copyChanges);
}

async function bringUpToDate(from: string, to: string, copied: Map<string, Mark>): Promise<void> {
  const found = look(from, to);
  for (const name of copied.keys()) {
    if (found.has(name)) continue;
    fs.rmSync(path.join(to, name), { force: true });
    copied.delete(name);
  }
  const changed = [...found].filter(([name, mark]) => !isAsIn(copied.get(name), mark));
  await Promise.all(
    changed.map(([name, mark]) =>
      atOnce(async () => {
        await copyIfThere(path.join(from, name), path.join(to, name));
        copied.set(name, mark);
      }),
    ),
  );
}

/**
 * Every file with its mark, and its directory made in `to`. At once, because a thousand questions to
 * the disk take a few milliseconds together, and each alone waits for everybody else's turn.
 */
function look(from: string, to: string): Map<string, Mark> {
  const now = BigInt(Date.now());
  const found = new Map<string, Mark>();
  fs.mkdirSync(to, { recursive: true, mode: 0o700 });
  for (const entry of fs.readdirSync(from, { recursive: true, withFileTypes: true })) {
    const file = path.join(entry.parentPath, entry.name);
    const name = path.relative(from, file);
    if (entry.isDirectory()) fs.mkdirSync(path.join(to, name), { recursive: true, mode: 0o700 });
    const stat = entry.isFile() ? fs.statSync(file, { bigint: true, throwIfNoEntry: false }) : undefined;
    if (stat === undefined) continue;
    // Written so lately that the next change might show the same time: it will count as changed.
    const isFresh = now - stat.mtimeMs < grain;
    found.set(name, { size: stat.size, writtenAt: isFresh ? -1n : stat.mtimeNs });
  }
  return found;
}

function isAsIn(known: Mark | undefined, { size, writtenAt }: Mark): boolean {
  return writtenAt !== -1n && known?.size === size && known.writtenAt === writtenAt;
}

async function copyIfThere(from: string, to: string): Promise<void> {
  try {
    // Where the disk can, both are the same blocks until one is written.
    await fs.promises.copyFile(from, to, constants.COPYFILE_FICLONE);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
  }
}
