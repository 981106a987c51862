import "server-only";
import { randomUUID } from "node:crypto";
import fs from "node:fs/promises";
import path from "node:path";
import { env } from "../env";
import { log } from "../log";
import { copyStore } from "../store";
import { copiesDirectory } from "./ask-for-copy";

/** How long a backup may need its copy, in milliseconds: what is older was left by one that was killed. */
const abandonedAfter = 24 * 60 * 60 * 1000;

/**
 * Copies the embedded database as it is at this moment, for a backup that runs in a process of its
 * own. Writers wait only while what has changed during the copying is copied. Answers its name.
 */
export async function copyDatabase(): Promise<string> {
  const parent = path.join(env.dataDirectory, copiesDirectory);
  await fs.mkdir(parent, { recursive: true, mode: 0o700 });
  await sweep(parent);
  const name = randomUUID();
  const started = performance.now();
  try {
    await copyStore(path.join(parent, name, "database"));
  } catch (error) {
    await fs.rm(path.join(parent, name), { recursive: true, force: true });
    throw error;
  }
  log.info({ milliseconds: Math.round(performance.now() - started) }, "the database was copied for a backup");
  return name;
}

async function sweep(parent: string): Promise<void> {
  for (const name of await fs.readdir(parent)) {
    const copy = path.join(parent, name);
    const found = await fs.stat(copy).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > abandonedAfter)
      await fs.rm(copy, { recursive: true, force: true });
  }
}
