import "server-only";
import fs from "node:fs/promises";
import path from "node:path";
import { migrate } from "@/prisma/migrate";
import { openRawEmbedded } from "@/prisma/raw-database";
import type { Manifest } from "./archive";
import { loadRows } from "./load-rows";
import { migrationsOf } from "./migrations-of";
import { notEmpty } from "./not-empty";
import { inStaging } from "./staging";
import { readUnfinished } from "./unfinished";
import { withFiles } from "./with-files";

/** Restores into a data directory: the database is made beside, and takes its name last. */
export function restoreEmbedded(dataDirectory: string, file: string, manifest: Manifest): Promise<void> {
  return inStaging(dataDirectory, async (staging) => {
    const place = path.join(dataDirectory, "database");
    if ((await fs.readdir(place).catch(() => [])).length > 0)
      throw notEmpty(dataDirectory, await readUnfinished(dataDirectory));
    await withFiles(file, manifest, {
      fill: async () => {
        const db = await openRawEmbedded(staging);
        try {
          await migrate(db, migrationsOf(manifest));
          await loadRows(db, file, manifest);
          await migrate(db);
        } finally {
          await db.close();
        }
        await fs.rename(path.join(staging, "database"), place);
      },
      empty: () => Promise.resolve(),
    });
  });
}
