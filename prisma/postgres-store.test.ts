import { randomUUID } from "node:crypto";
import fs from "node:fs";
import pg from "pg";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openPostgres } from "./postgres-store";
import { freshPostgresDatabase, postgres } from "./testing/fresh-store";
import { startTemporaryPostgres, type TemporaryPostgres } from "./testing/temporary-postgres";

const newsroom = () => ({ id: randomUUID(), name: "The Easthaven Courier" });

async function ask<Row>(url: string, sql: string): Promise<Row[]> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query(sql).finally(() => client.end());
  return rows as Row[];
}

const hangUp = (url: string) =>
  ask(url, "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'galley'");

describe.skipIf(postgres === undefined)("a database on PostgreSQL", () => {
  let server: TemporaryPostgres;
  beforeAll(async () => {
    server = await startTemporaryPostgres({ durable: true });
  });
  afterAll(() => server.remove());

  test("is migrated once, however many open it at the same moment", async () => {
    await ask(server.urlOf("postgres"), "CREATE DATABASE at_once");
    const url = server.urlOf("at_once");
    const stores = await Promise.all(Array.from({ length: 5 }, () => openPostgres(url)));
    const rows = await ask<{ migration_name: string }>(
      url,
      `SELECT migration_name FROM "_prisma_migrations"`,
    );
    expect(rows.map((row) => row.migration_name).toSorted()).toEqual(
      fs.readdirSync("prisma/migrations").toSorted(),
    );
    const [first, ...others] = stores;
    await first?.db.newsroom.create({ data: newsroom() });
    for (const { db } of others) expect(await db.newsroom.count()).toBe(1);
    await Promise.all(stores.map((store) => store.close()));
  });

  test("is refused when a newer Galley wrote it, or when it cannot hold every language", async () => {
    if (postgres === undefined) return;
    const { url, drop } = await freshPostgresDatabase(postgres);
    await ask(
      url,
      `INSERT INTO "_prisma_migrations" ("id", "checksum", "migration_name") VALUES ('x', 'x', '29990101_later')`,
    );
    await expect(openPostgres(url)).rejects.toThrow("written by a newer Galley (it has “29990101_later”)");
    await drop();

    await ask(
      server.urlOf("postgres"),
      "CREATE DATABASE latin ENCODING 'LATIN1' LOCALE_PROVIDER libc LOCALE 'C' TEMPLATE template0",
    );
    await expect(openPostgres(server.urlOf("latin"))).rejects.toThrow(
      /LATIN1.*Create one with encoding UTF8/,
    );
    const create = (name: string, locale: string) =>
      ask(
        server.urlOf("postgres"),
        `CREATE DATABASE ${name} ENCODING 'UTF8' LOCALE_PROVIDER libc LOCALE '${locale}' TEMPLATE template0`,
      );
    await create("letterless", "C");
    await expect(openPostgres(server.urlOf("letterless"))).rejects.toThrow(/--locale C\.UTF-8/);
    // As docs/running.md says.
    await create("lettered", "C.UTF-8");
    await (await openPostgres(server.urlOf("lettered"))).close();
  });

  test("whose address is wrong is told at once, without the password", async () => {
    const inside = (name: string) => server.urlOf(name);
    const problemOf = async (url: string) => {
      const problem: unknown = await openPostgres(url).catch((error: unknown) => error);
      if (!(problem instanceof Error)) throw new Error("it opened");
      expect(problem.message).not.toContain("hush");
      return problem;
    };
    expect((await problemOf("mysql://mira:hush@db/galley")).message).toContain("looks like postgresql://");
    expect((await problemOf("postgresql://mira:hush@[galley")).message).toContain("looks like postgresql://");
    expect((await problemOf(inside("nowhere"))).message).toContain("no such database");
    const stranger = inside("postgres").replace("user=galley", "user=nobody&password=hush");
    expect((await problemOf(stranger)).message).toContain("does not let Galley in");
    const host = "postgresql://mira:hush@galley-nowhere.invalid/galley";
    expect((await problemOf(host)).message).toMatch(/host that does not exist|does not answer/);
  });

  test("that is away at the start is waited for, and then told", async () => {
    await server.stop("fast");
    const waiting: string[] = [];
    const onWaiting = (place: string) => waiting.push(place);
    const away = openPostgres(server.urlOf("postgres"), { patience: 0, onWaiting });
    await expect(away).rejects.toThrow(/does not answer \(.*\)\. Start it, or correct DATABASE_URL/);
    expect(waiting).toEqual([]);
    const opening = openPostgres(server.urlOf("postgres"), { onWaiting });
    await expect.poll(() => waiting).toHaveLength(1);
    await server.start();
    await (await opening).close();
  });

  test("that goes away fails what is asked meanwhile, ends nothing, and works again when it is back", async () => {
    const url = server.urlOf("postgres");
    const store = await openPostgres(url, { connections: 3 });
    const { db } = store;
    await db.newsroom.create({ data: newsroom() });
    const before = await db.newsroom.count();
    // More than there are connections: none of them may be lost to those who come later.
    for (let round = 0; round < 5; round++) {
      const broken = db.$transaction(async (tx) => {
        await tx.newsroom.create({ data: newsroom() });
        await hangUp(url);
        await tx.newsroom.count();
      });
      await expect(broken).rejects.toThrow();
    }
    expect(await db.newsroom.count()).toBe(before);

    await server.stop("immediate");
    await expect(db.newsroom.count()).rejects.toThrow();
    await expect(db.$transaction((tx) => tx.newsroom.count())).rejects.toThrow();
    await server.start();
    expect(await db.$transaction((tx) => tx.newsroom.count())).toBe(before);
    await store.close();
  });

  test("lets no process that hangs keep a row from the others", async () => {
    const store = await openPostgres(server.urlOf("postgres"));
    const limits = await store.db.$queryRaw<{ name: string; setting: string }[]>`
      SELECT name, setting FROM pg_settings
      WHERE name IN ('statement_timeout', 'idle_in_transaction_session_timeout') ORDER BY name`;
    expect(limits.map(({ setting }) => setting)).toEqual(["30000", "30000"]);
    await store.close();
  });
});
