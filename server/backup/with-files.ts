import "server-only";
import fs from "node:fs/promises";
import { env } from "../env";
import { filesOnDisk, fileStorage } from "../files/storage";
import type { Manifest } from "./archive";
import { loadFiles } from "./load-files";
import { leftByAnother, notEmpty } from "./not-empty";
import { describeRestore, eraseUnfinished, isOfTheSame, readUnfinished, writeUnfinished } from "./unfinished";

/**
 * Stores the files of a backup where Galley looks for them, then fills the database. After a failure
 * the files are taken away again, unless the database cannot be emptied either. What the same
 * restore has left when it was killed is gone on with.
 *
 * @throws ExpectedFailure "conflict" when there are other files already
 */
export async function withFiles(
  file: string,
  manifest: Manifest,
  database: { fill: () => Promise<void>; empty: () => Promise<void> },
): Promise<void> {
  const { dataDirectory } = env;
  const storage = fileStorage();
  const placeOfFiles = env.filesUrl === null ? filesOnDisk() : "the bucket of FILES_URL";
  const ours = describeRestore(file, manifest);
  const left = await readUnfinished(dataDirectory);
  const wasEmpty = await storage.isEmpty();
  if (!wasEmpty && !isOfTheSame(left, ours))
    throw left === null ? notEmpty(placeOfFiles) : leftByAnother(left);
  // Before the first file: it tells them from anybody else’s.
  await writeUnfinished(dataDirectory, ours);
  const stored: string[] = [];
  let isFilling = false;
  try {
    await loadFiles(storage, file, (sha256) => stored.push(sha256));
    isFilling = true;
    await database.fill();
  } catch (error) {
    const isUndone = !isFilling || (await succeeds(database.empty()));
    if (isUndone && wasEmpty) {
      await drop(stored);
      await eraseUnfinished(dataDirectory);
    }
    throw error;
  }
  await eraseUnfinished(dataDirectory);
}

function succeeds(done: Promise<void>): Promise<boolean> {
  return done.then(
    () => true,
    () => false,
  );
}

async function drop(stored: readonly string[]): Promise<void> {
  for (const sha256 of stored) await fileStorage().remove(sha256, true);
  // On the disk there was nothing before, not even the folder of each.
  if (env.filesUrl === null) await fs.rm(filesOnDisk(), { recursive: true, force: true });
}
