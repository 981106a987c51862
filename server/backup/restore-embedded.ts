import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { migrate } from "@/prisma/migrate";
import { openRawEmbedded } from "@/prisma/raw-database";
import type { Manifest } from "./archive";
import { loadRows } from "./load-rows";
import { migrationsOf } from "./migrations-of";
import { notEmpty, stageFiles } from "./stage-files";
import { inStaging } from "./staging";

/** Restores into a data directory: everything is made beside, and the database takes its name last. */
export function restoreEmbedded(dataDirectory: string, file: string, manifest: Manifest): Promise<void> {
  return inStaging(dataDirectory, async (staging) => {
    const place = path.join(dataDirectory, "database");
    if ((await fs.readdir(place).catch(() => [])).length > 0) throw notEmpty(dataDirectory);
    const files = await stageFiles(dataDirectory, staging, file);
    try {
      const db = await openRawEmbedded(staging);
      try {
        await migrate(db, migrationsOf(manifest));
        await loadRows(db, file, manifest);
        await migrate(db);
      } finally {
        await db.close();
      }
      await files.keep();
      await fs.rename(path.join(staging, "database"), place);
    } catch (error) {
      await files.drop();
      throw error;
    }
  });
}
