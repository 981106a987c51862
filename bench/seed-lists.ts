/**
 * Fills an empty database (GALLEY_DATA, or DATABASE_URL) with the newsroom that bench/lists.ts looks at, in
 * bulk, and prints what is in it as JSON; its one argument says how large. A process of its own, before the
 * server: node --conditions=react-server --import tsx bench/seed-lists.ts '{"articles":100,"annotationsEach":20}'
 */
import { openStore } from "@/prisma/client";
import { closeSeeded, seedNewsrooms } from "@/server/testing/seed-newsrooms";
import { fillNewsroom } from "./fill-newsroom";
import type { ListsOptions, SeededLists } from "./seeded-lists";

const options = JSON.parse(process.argv[2] ?? "") as ListsOptions;
const { owner } = await seedNewsrooms();
await closeSeeded();
const store = await openStore({
  dataDirectory: process.env.GALLEY_DATA ?? "",
  databaseUrl: process.env.DATABASE_URL ?? null,
});
const { newsroomId } = await store.db.installation.findUniqueOrThrow({ where: { id: 1 } });
const filled = await fillNewsroom(store.db, newsroomId, options);
await store.close();
const seeded: SeededLists = { owner: { email: owner.email, password: owner.password }, ...filled };
console.log(JSON.stringify(seeded));
