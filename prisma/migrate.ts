import { createHash, randomUUID } from "node:crypto";
import fs from "node:fs";
import path from "node:path";

/** What applying migrations needs of an engine: PGlite and a PostgreSQL connection both have it. */
export type SqlRunner = {
  /** Runs one or more statements. */
  exec: (sql: string) => Promise<unknown>;
  query: (sql: string, parameters?: unknown[]) => Promise<{ rows: unknown[] }>;
};

/** Thrown when the database has a migration that this code does not know. */
class DatabaseIsNewer extends Error {
  constructor(migration: string) {
    super(
      `The database was written by a newer Galley (it has “${migration}”). Start that version, or restore a backup.`,
    );
    this.name = "DatabaseIsNewer";
  }
}

export type Migration = { name: string; sql: string; checksum: string };

// Prisma's own table and checksum, so that its command line agrees with us about a server.
const historyTable = `CREATE TABLE IF NOT EXISTS "_prisma_migrations" (
  "id" VARCHAR(36) PRIMARY KEY NOT NULL,
  "checksum" VARCHAR(64) NOT NULL,
  "finished_at" TIMESTAMPTZ,
  "migration_name" VARCHAR(255) NOT NULL,
  "logs" TEXT,
  "rolled_back_at" TIMESTAMPTZ,
  "started_at" TIMESTAMPTZ NOT NULL DEFAULT now(),
  "applied_steps_count" INTEGER NOT NULL DEFAULT 0
)`;

const migrationsDirectory = path.join(process.cwd(), "prisma", "migrations");

/** This code's migrations, `prisma/migrations/<name>/migration.sql`, in the order of their names. */
export function readMigrations(): Migration[] {
  return fs
    .readdirSync(migrationsDirectory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = fs.readFileSync(path.join(migrationsDirectory, name, "migration.sql"), "utf8");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}

/**
 * Applies what is missing of `migrations`, all of this code's unless told otherwise, each in a
 * transaction of its own. The caller holds the lock that keeps others out meanwhile.
 *
 * @throws DatabaseIsNewer when the database is ahead of them.
 */
export async function migrate(runner: SqlRunner, migrations = readMigrations()): Promise<void> {
  await runner.exec(historyTable);
  const { rows } = await runner.query(`SELECT "migration_name", "checksum" FROM "_prisma_migrations"`);
  const applied = new Map(
    (rows as { migration_name: string; checksum: string }[]).map((row) => [row.migration_name, row.checksum]),
  );

  const known = new Set(migrations.map((migration) => migration.name));
  const unknown = [...applied.keys()].find((name) => !known.has(name));
  if (unknown !== undefined) throw new DatabaseIsNewer(unknown);

  for (const { name, sql, checksum } of migrations) {
    const found = applied.get(name);
    if (found === checksum) continue;
    if (found !== undefined) throw new Error(`Migration ${name} was changed after it was applied.`);
    await runner.exec("BEGIN");
    try {
      await runner.exec(sql);
      await runner.query(
        `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name", "finished_at", "applied_steps_count") VALUES ($1, $2, $3, now(), 1)`,
        [randomUUID(), checksum, name],
      );
      await runner.exec("COMMIT");
    } catch (error) {
      await runner.exec("ROLLBACK");
      throw error;
    }
  }
}
