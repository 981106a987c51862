import path from "node:path";
import { PGlite } from "@electric-sql/pglite";
import { pg_trgm } from "@electric-sql/pglite/contrib/pg_trgm";
import { copyDirectory } from "./copy-directory";
import { lockDataDirectory } from "./data-lock";
import { DurableFileSystem, durableStartParams } from "./durable-file-system";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";
import { pgliteAdapter } from "./pglite-adapter";
import type { OnQuery, Store } from "./store";
import { timedAdapter } from "./timed-adapter";

/** What the migrations ask of PostgreSQL beyond its core; a server has it among its standard modules. */
export const extensions = { pg_trgm };

/**
 * Opens the embedded database of a data directory for this process alone.
 *
 * @throws DataDirectoryInUse, DatabaseIsNewer
 */
export async function openEmbedded(dataDirectory: string, onQuery?: OnQuery): Promise<Store> {
  const lock = await lockDataDirectory(dataDirectory);
  try {
    const pglite = await PGlite.create({
      fs: new DurableFileSystem(path.join(dataDirectory, "database")),
      startParams: durableStartParams,
      extensions,
    });
    const store = await prepare(pglite, onQuery);
    return {
      db: store.db,
      copyTo: (directory) =>
        copyDirectory(path.join(dataDirectory, "database"), directory, (whileHeld) =>
          pglite.runExclusive(whileHeld),
        ),
      close: async () => {
        await store.close();
        await lock.release();
      },
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
}

/** A migrated database in memory, gone when closed, and made from what another one's `dump` gave: for tests. */
export async function openStoreInMemory(
  from?: Blob,
  onQuery?: OnQuery,
): Promise<Store & { dump: () => Promise<Blob> }> {
  const pglite = await PGlite.create({
    extensions,
    ...(from === undefined ? {} : { loadDataDir: from }),
  });
  return { ...(await prepare(pglite, onQuery)), dump: () => pglite.dumpDataDir("none") };
}

async function prepare(pglite: PGlite, onQuery?: OnQuery): Promise<Store> {
  await migrate({
    exec: (sql) => pglite.exec(sql),
    query: (sql, parameters) => pglite.query(sql, parameters),
  });
  const db = new PrismaClient({ adapter: timedAdapter(pgliteAdapter(pglite), onQuery) });
  return {
    db,
    close: async () => {
      await db.$disconnect();
      await pglite.close();
    },
  };
}
