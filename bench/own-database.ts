import pg from "pg";

/** Makes an empty database beside the one of this address, and answers its address; an old one of that name goes. */
export async function makeDatabase(server: string, name: string): Promise<string> {
  await runIn(server, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
  await runIn(server, `CREATE DATABASE "${name}"`);
  return addressOf(server, name);
}

/** The address of a database beside the one of this address. */
export function addressOf(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}

/** Drops what `makeDatabase` made. */
export async function dropDatabase(address: string): Promise<void> {
  const url = new URL(address);
  const name = url.pathname.slice(1);
  url.pathname = "/postgres";
  await runIn(url.href, `DROP DATABASE IF EXISTS "${name}" WITH (FORCE)`);
}

/** Runs one statement, however long it takes: Galley’s own connections give up after 30 s. */
export async function runIn(address: string, sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: address });
  await client.connect();
  await client.query(sql).finally(() => client.end());
}
