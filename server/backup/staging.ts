import "server-only";
import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { lockDataDirectory } from "@/prisma/data-lock";

const prefix = "restoring-";

/**
 * Runs `run` on a new directory inside `directory`, which nobody else has meanwhile. It is taken away
 * again whatever happens, with what a restore that was killed has left; `directory` too, when it was
 * not there before and is empty.
 *
 * @throws DataDirectoryInUse
 */
export async function inStaging(directory: string, run: (staging: string) => Promise<void>): Promise<void> {
  const made = await fs.mkdir(directory, { recursive: true, mode: 0o700 });
  const lock = await lockDataDirectory(directory);
  try {
    await sweep(directory);
    const staging = path.join(directory, `${prefix}${randomUUID()}`);
    await fs.mkdir(staging, { mode: 0o700 });
    await run(staging);
  } finally {
    await sweep(directory);
    await lock.release();
    if (made !== undefined) await fs.rmdir(directory).catch(() => undefined);
  }
}

async function sweep(directory: string): Promise<void> {
  for (const name of await fs.readdir(directory))
    if (name.startsWith(prefix)) await fs.rm(path.join(directory, name), { recursive: true, force: true });
}
