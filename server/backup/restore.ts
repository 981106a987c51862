import "server-only";
import fs from "node:fs/promises";
import { ExpectedFailure } from "@/domain/errors";
import { env } from "../env";
import type { Manifest } from "./archive";
import { checkArchive } from "./check-archive";
import { restoreEmbedded } from "./restore-embedded";
import { restorePostgres } from "./restore-postgres";

/**
 * Restores a backup, whole, into the configured data directory and database, which hold nothing
 * yet: it is there afterwards with every row and every file, or nothing has changed. The schema is
 * then this code's, also when an older Galley made the backup.
 *
 * @throws ExpectedFailure "invalid" when the backup is damaged or newer, "conflict" when there are data already,
 *   "not-found" when there is no such file
 */
export async function restore(file: string): Promise<Manifest> {
  await requireFile(file);
  const manifest = await checkArchive(file);
  if (env.databaseUrl === null) await restoreEmbedded(env.dataDirectory, file, manifest);
  else await restorePostgres(env.databaseUrl, file, manifest);
  return manifest;
}

async function requireFile(file: string): Promise<void> {
  const found = await fs.stat(file).catch(() => null);
  if (found?.isFile() !== true)
    throw new ExpectedFailure(
      "not-found",
      `${file} is no file, so nothing was restored. Name the backup itself.`,
    );
}
