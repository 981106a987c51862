import pg from "pg";
import type { TestProject } from "vitest/node";
import { openPostgres } from "../postgres-store";
import { startTemporaryPostgres } from "./temporary-postgres";

/** The server that this run's tests use. */
export type PostgresUnderTest = {
  /** The address of a database, with % where its name goes. */
  urlOf: string;
  /** A migrated, empty database that each test file copies. */
  template: string;
};

declare module "vitest" {
  interface ProvidedContext {
    postgres: PostgresUnderTest;
  }
}

const template = "galley_migrated";

/** Starts one PostgreSQL for a whole run of Vitest, and ends it. */
export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const server = await startTemporaryPostgres({ durable: false });
  const client = new pg.Client({ connectionString: server.urlOf("postgres") });
  await client.connect();
  await client.query(`CREATE DATABASE "${template}"`).finally(() => client.end());
  await (await openPostgres(server.urlOf(template))).close();
  project.provide("postgres", { urlOf: server.urlOf("%"), template });
  return () => server.remove();
}
