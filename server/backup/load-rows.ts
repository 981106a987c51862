import "server-only";
import type { RawDatabase } from "@/prisma/raw-database";
import { damaged, readEntries } from "./archive-reader";
import type { Manifest } from "./archive";
import { linesOf } from "./check-archive";
import { askColumn, listTables, quoted } from "./tables";

type ForeignKey = { table: string; name: string; definition: string };

/**
 * Fills the tables of a database that has this backup's schema and no rows: all of it or nothing.
 * What refers to what is checked once everything is there, so that the order does not matter.
 */
export async function loadRows(db: RawDatabase, file: string, manifest: Manifest): Promise<void> {
  const hashes = new Map(manifest.entries.map((entry) => [entry.name, entry.sha256]));
  await db.exec("BEGIN");
  try {
    const { rows } = await db.query(
      `SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS definition
       FROM pg_constraint WHERE contype = 'f' AND connamespace = current_schema()::regnamespace`,
    );
    const keys = rows as ForeignKey[];
    for (const { table, name } of keys) await db.exec(`ALTER TABLE ${table} DROP CONSTRAINT ${quoted(name)}`);
    const tables = new Set(await listTables(db));
    for await (const { name, content, sha256 } of readEntries(file)) {
      const [kind, table = ""] = name.split("/");
      if (kind !== "rows") continue;
      // The file may have changed since it was checked.
      if (hashes.get(name) !== sha256 || !tables.has(table)) throw damaged(`${name} has changed`);
      await db.query(
        `INSERT INTO ${quoted(table)} SELECT * FROM json_populate_recordset(NULL::${quoted(table)}, $1::json)`,
        [`[${linesOf(content).join(",")}]`],
      );
    }
    for (const { table, name, definition } of keys)
      await db.exec(`ALTER TABLE ${table} ADD CONSTRAINT ${quoted(name)} ${definition}`);
    for (const { name, rows: expected } of manifest.tables) {
      const [found] = await askColumn(db, `SELECT count(*) FROM ${quoted(name)}`);
      if (found !== String(expected)) throw damaged(`${name} has ${String(found)} rows`);
    }
    await db.exec("COMMIT");
  } catch (error) {
    await db.exec("ROLLBACK");
    throw error;
  }
}
