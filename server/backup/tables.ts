import "server-only";
import type { SqlRunner } from "@/prisma/migrate";

/** Where the migrations that a database has are written down: Prisma's own table. */
export const historyTable = "_prisma_migrations";

/** A name as SQL takes it. */
export function quoted(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** The first column of each row, as text. */
export async function askColumn(db: SqlRunner, sql: string, parameters: unknown[] = []): Promise<string[]> {
  const { rows } = await db.query(sql, parameters);
  return (rows as Record<string, unknown>[]).map((row) => String(Object.values(row)[0]));
}

/** Every table of the database but the history of its migrations, in the order of their names. */
export async function listTables(db: SqlRunner): Promise<string[]> {
  const names = await askColumn(
    db,
    `SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename COLLATE "C"`,
  );
  return names.filter((name) => name !== historyTable);
}

/** The columns of a table's primary key, in order. */
export function listKey(db: SqlRunner, table: string): Promise<string[]> {
  return askColumn(
    db,
    `SELECT a.attname FROM pg_index i
     JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = ANY (i.indkey)
     WHERE i.indrelid = $1::text::regclass AND i.indisprimary
     ORDER BY array_position(i.indkey::int2[], a.attnum)`,
    [quoted(table)],
  );
}

/** The migrations that the database has, with the hashes of their SQL, in order. */
export async function listMigrations(db: SqlRunner): Promise<{ name: string; sha256: string }[]> {
  const { rows } = await db.query(
    `SELECT migration_name AS name, checksum AS sha256 FROM ${quoted(historyTable)} ORDER BY migration_name COLLATE "C"`,
  );
  return rows as { name: string; sha256: string }[];
}
