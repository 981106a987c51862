import { setTimeout as wait } from "node:timers/promises";
import pg from "pg";
import { PrismaClient } from "./generated/client";
import { migrate } from "./migrate";
import { postgresAdapter } from "./postgres-adapter";
import { DatabaseAway, explainConnecting, placeOf } from "./postgres-problem";
import type { OnQuery, Store } from "./store";
import { timedAdapter } from "./timed-adapter";
import { WrongSetting } from "./wrong-setting";

/** The lock of Prisma's own command line, so that it and every starting Galley wait for each other. */
const migrationLock = 72_707_369;

type Options = {
  /** How many connections at once. */
  connections?: number;
  /** How long to wait for a server that does not answer yet, in milliseconds. */
  patience?: number;
  /** Told once, where to, when the waiting begins. */
  onWaiting?: (place: string) => void;
  onQuery?: OnQuery | undefined;
};

/**
 * Opens a database on a PostgreSQL server. Several processes may: whoever comes first migrates it,
 * and the others wait. A server that does not answer yet is asked again for half a minute, because
 * it often starts beside Galley. Afterwards a connection that is lost is replaced by the next request.
 *
 * @throws WrongSetting, DatabaseAway, DatabaseIsNewer
 */
export async function openPostgres(
  url: string,
  { connections = 10, patience = 30_000, onWaiting = () => undefined, onQuery }: Options = {},
): Promise<Store> {
  const place = placeOf(newClient(url));
  await migrateAlone(url, place, Date.now() + patience, onWaiting);
  const pool = new pg.Pool(poolConfig(url, connections));
  // An idle connection that breaks has left the pool already; without a listener it would end the process.
  pool.on("error", () => undefined);
  const db = new PrismaClient({ adapter: timedAdapter(postgresAdapter(pool), onQuery) });
  return {
    db,
    close: async () => {
      await db.$disconnect();
      await pool.end();
    },
  };
}

// The driver waits for onConnect, which its types do not say.
type PoolConfig = Omit<pg.PoolConfig, "onConnect"> & {
  onConnect: (client: pg.ClientBase) => Promise<unknown>;
};

function poolConfig(connectionString: string, max: number): PoolConfig {
  return {
    connectionString,
    application_name: "galley",
    max,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // When the network goes away nobody answers that a statement took too long.
    query_timeout: 35_000,
    onConnect: (client) => client.query(session),
  };
}

/**
 * How each connection begins. Prisma's adapter reads times without their zone and takes them for
 * UTC, so a server with another zone would shift them all. And a process that hangs may not hold
 * a newsroom's row for longer than any write takes.
 */
const session = `
  SET TIME ZONE 'UTC';
  SET statement_timeout = '30s';
  SET idle_in_transaction_session_timeout = '30s'`;

/**
 * One connection to a PostgreSQL server, which keeps its times in UTC and has no limit on how long it asks.
 *
 * @throws WrongSetting, DatabaseAway
 */
export async function connectPostgres(url: string): Promise<pg.Client> {
  const client = await connect(url, placeOf(newClient(url)), Date.now(), () => undefined);
  await client.query("SET TIME ZONE 'UTC'");
  return client;
}

/** Waits until nobody else migrates, and keeps the others waiting until the connection ends. */
export async function lockMigrations(client: pg.Client): Promise<void> {
  await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
}

async function migrateAlone(
  url: string,
  place: string,
  until: number,
  onWaiting: (place: string) => void,
): Promise<void> {
  const client = await connect(url, place, until, onWaiting);
  try {
    await requireUtf8(client, place);
    await requireLetters(client, place);
    await lockMigrations(client);
    await migrate({
      exec: (sql) => client.query(sql),
      query: (sql, parameters) => client.query(sql, parameters),
    });
  } catch (error) {
    throw explainConnecting(error, place);
  } finally {
    // The lock ends with the connection.
    await client.end();
  }
}

async function connect(
  url: string,
  place: string,
  until: number,
  onWaiting: (place: string) => void,
): Promise<pg.Client> {
  for (let told = false; ; told = true) {
    const client = newClient(url);
    try {
      await client.connect();
      return client;
    } catch (error) {
      await client.end().catch(() => undefined);
      const problem = explainConnecting(error, place);
      if (!(problem instanceof DatabaseAway) || Date.now() >= until) throw problem;
      if (!told) onWaiting(place);
      await wait(500);
    }
  }
}

function newClient(url: string): pg.Client {
  try {
    if (!/^postgres(ql)?:\/\//.test(url)) throw new Error("not an address of PostgreSQL");
    const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000, keepAlive: true });
    // What breaks while nothing is asked shows in the next question.
    client.on("error", () => undefined);
    return client;
  } catch {
    // Never the address itself: it has a password in it.
    throw new WrongSetting(
      "DATABASE_URL is not an address of PostgreSQL. It looks like postgresql://name:password@host:5432/galley",
    );
  }
}

async function requireUtf8(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<{ server_encoding: string }>("SHOW server_encoding");
  const encoding = rows[0]?.server_encoding;
  if (encoding === "UTF8") return;
  throw new WrongSetting(
    `The database keeps text as ${String(encoding)}, which cannot hold every language: ${place}. Create one with encoding UTF8.`,
  );
}

/** A search that ignores case asks the database for it: with the locale C it would only of A to Z. */
async function requireLetters(client: pg.Client, place: string): Promise<void> {
  const { rows } = await client.query<{ folds: boolean }>("SELECT lower('É') = 'é' AS folds");
  if (rows[0]?.folds === true) return;
  throw new WrongSetting(
    `The database’s locale knows no letters beyond A to Z, so that searches would miss others: ${place}. Create one with the locale C.UTF-8 (createdb --locale C.UTF-8 --encoding UTF8 --template template0), and bring over what the old one holds: npm run back-up on the old, npm run restore into the new.`,
  );
}
