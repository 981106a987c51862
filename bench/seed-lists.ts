/**
 * Fills an empty database (GALLEY_DATA, or DATABASE_URL) with the newsroom that bench/lists.ts looks at, in
 * bulk, and prints what is in it as JSON; its one argument says how large. A process of its own, before the
 * server: node --conditions=react-server --import tsx bench/seed-lists.ts '{"articles":100,"annotationsEach":20}'
 */
import { openStore } from "@/prisma/client";
import { closeSeeded, seedNewsrooms } from "@/server/testing/seed-newsrooms";
import { fillNewsroom } from "./fill-newsroom";
import { runIn } from "./own-database";
import type { ListsOptions, SeededLists } from "./seeded-lists";

const options = JSON.parse(process.argv[2] ?? "") as ListsOptions;
const { owner } = await seedNewsrooms();
await closeSeeded();
const databaseUrl = process.env.DATABASE_URL ?? null;
const store = await openStore({ dataDirectory: process.env.GALLEY_DATA ?? "", databaseUrl });
const { newsroomId } = await store.db.installation.findUniqueOrThrow({ where: { id: 1 } });
// Indexes of words are made in a fraction of the time once everything is there.
const { db } = store;
const wordIndexes = await db.$queryRaw<{ name: string; made: string }[]>`
  SELECT quote_ident(indexname) AS name, indexdef AS made FROM pg_indexes
  WHERE schemaname = 'public' AND indexdef LIKE '%USING gin%'`;
for (const { name } of wordIndexes) await db.$executeRawUnsafe(`DROP INDEX ${name}`);
const filled = await fillNewsroom(db, newsroomId, options);
const runLong = (sql: string) => (databaseUrl === null ? db.$executeRawUnsafe(sql) : runIn(databaseUrl, sql));
for (const { made } of wordIndexes) await runLong(made);
// What a day’s housekeeping, or a server’s autovacuum, has done with as many rows.
await runLong("VACUUM (ANALYZE)");
await store.close();
const seeded: SeededLists = { owner: { email: owner.email, password: owner.password }, ...filled };
console.log(JSON.stringify(seeded));
