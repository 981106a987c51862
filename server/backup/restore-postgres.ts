import "server-only";
import { migrate } from "@/prisma/migrate";
import { Prisma } from "@/prisma/generated/client";
import { openRawPostgres, type RawDatabase } from "@/prisma/raw-database";
import { env } from "../env";
import { leftOut, type Manifest } from "./archive";
import { loadRows } from "./load-rows";
import { migrationsOf } from "./migrations-of";
import { notEmpty } from "./not-empty";
import { inStaging } from "./staging";
import { askColumn, historyTable, listTables, quoted } from "./tables";
import { readUnfinished } from "./unfinished";
import { withFiles } from "./with-files";

/**
 * Restores into a database on a PostgreSQL server, which has no tables, or Galley's own without a
 * newsroom in them because a Galley has started on it. Every Galley that starts meanwhile waits.
 */
export function restorePostgres(url: string, file: string, manifest: Manifest): Promise<void> {
  return inStaging(env.dataDirectory, async () => {
    const db = await openRawPostgres(url, { alone: true });
    try {
      await requireEmpty(db);
      await withFiles(file, manifest, {
        fill: async () => {
          await dropAll(db);
          await migrate(db, migrationsOf(manifest));
          await loadRows(db, file, manifest);
          await migrate(db);
        },
        empty: () => dropAll(db),
      });
    } finally {
      await db.close();
    }
  });
}

/** @throws ExpectedFailure "conflict" */
async function requireEmpty(db: RawDatabase): Promise<void> {
  const ours = new Set<string>(Object.values(Prisma.ModelName));
  for (const table of await listTables(db)) {
    const isOurs = ours.has(table);
    // A Galley that has only started has written down its secret's mark.
    const isEmpty =
      leftOut.includes(table) || (await askColumn(db, `SELECT 1 FROM ${quoted(table)} LIMIT 1`)).length === 0;
    if (!isOurs || !isEmpty)
      throw notEmpty(
        `the database of DATABASE_URL (table ${table})`,
        await readUnfinished(env.dataDirectory),
      );
  }
}

/** Drops Galley's own tables and types; nobody but this restore has put anything into them. */
async function dropAll(db: RawDatabase): Promise<void> {
  const tables = [historyTable, ...(await listTables(db))].map(quoted);
  await db.exec(`DROP TABLE IF EXISTS ${tables.join(", ")} CASCADE`);
  const types = await askColumn(
    db,
    `SELECT t.typname FROM pg_type t WHERE t.typtype = 'e' AND t.typnamespace = current_schema()::regnamespace`,
  );
  if (types.length > 0) await db.exec(`DROP TYPE ${types.map(quoted).join(", ")} CASCADE`);
}
