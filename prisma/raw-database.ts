import fs from "node:fs";
import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { DurableFileSystem, durableStartParams } from "./durable-file-system";
import { extensions } from "./embedded-store";
import type { SqlRunner } from "./migrate";
import { connectPostgres, lockMigrations } from "./postgres-store";

/** One connection that is asked in plain SQL, and that migrates nothing by itself: for backing up and restoring. */
export type RawDatabase = SqlRunner & { close: () => Promise<void> };

/**
 * Opens the embedded database of `<directory>/database`, which is made when it is not there.
 * The caller holds the directory's lock, or nobody else knows of it.
 */
export async function openRawEmbedded(directory: string): Promise<RawDatabase> {
  fs.mkdirSync(directory, { recursive: true, mode: 0o700 });
  const pglite = await PGlite.create({
    fs: new DurableFileSystem(path.join(directory, "database")),
    startParams: durableStartParams,
    extensions,
  });
  return {
    exec: (sql) => pglite.exec(sql),
    query: (sql, parameters) => pglite.query(sql, parameters),
    close: () => pglite.close(),
  };
}

/**
 * Opens a database on a PostgreSQL server. `alone` keeps every Galley that starts waiting until it is closed.
 *
 * @throws WrongSetting, DatabaseAway
 */
export async function openRawPostgres(url: string, { alone = false } = {}): Promise<RawDatabase> {
  const client = await connectPostgres(url);
  if (alone) await lockMigrations(client);
  return {
    exec: (sql) => client.query(sql),
    query: (sql, parameters) => client.query(sql, parameters),
    close: () => client.end(),
  };
}
