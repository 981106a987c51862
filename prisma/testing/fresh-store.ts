import { randomUUID } from "node:crypto";
import pg from "pg";
import { inject } from "vitest";
import { openStoreInMemory } from "../embedded-store";
import { openPostgres } from "../postgres-store";
import type { OnQuery, Store } from "../store";
import { migratedSnapshot } from "./migrated-snapshot";
import type { PostgresUnderTest } from "./postgres-under-test";

/** Which engine the tests of this run use: a real PostgreSQL under vitest.postgres.config.ts. */
export const postgres = inject("postgres") as PostgresUnderTest | undefined;

/** How many connections the tests hold to PostgreSQL: enough that writers truly meet. */
const connections = 24;

/** A new, empty, migrated database of the engine under test; closed, it is gone. */
export async function freshStore(options: { connections?: number; onQuery?: OnQuery } = {}): Promise<Store> {
  if (postgres === undefined) return openStoreInMemory(await migratedSnapshot(), options.onQuery);
  const { url, drop } = await freshPostgresDatabase(postgres);
  const store = await openPostgres(url, { connections, ...options });
  return {
    db: store.db,
    close: async () => {
      await store.close();
      await drop();
    },
  };
}

/** A new database on the PostgreSQL under test, a copy of the migrated one unless told to be empty. */
export async function freshPostgresDatabase(
  { urlOf, template }: PostgresUnderTest,
  from = template,
): Promise<{ url: string; drop: () => Promise<void> }> {
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await asAdministrator(urlOf, `CREATE DATABASE "${name}" TEMPLATE "${from}"`);
  return {
    url: urlOf.replace("%", name),
    drop: () => asAdministrator(urlOf, `DROP DATABASE "${name}" WITH (FORCE)`),
  };
}

async function asAdministrator(urlOf: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: urlOf.replace("%", "postgres") });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
