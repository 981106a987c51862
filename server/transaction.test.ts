import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { toFailure } from "./failure";
import type { Transaction } from "./store";
import { makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { transaction } from "./transaction";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const rename = (tx: Transaction, id: string, name: string) =>
  tx.newsroom.update({ where: { id }, data: { name } });

/** Fails as the database does, with this SQLSTATE. */
const fail = (tx: Transaction, state: string) =>
  tx.$executeRawUnsafe(`DO $$ BEGIN RAISE EXCEPTION 'told to' USING ERRCODE = '${state}'; END $$`);

test("two that lock each other out both happen in the end", async () => {
  const [one, other] = [await makeNewsroom(), await makeNewsroom()];
  let met: () => void = () => undefined;
  const bothBegan = new Promise<void>((resolve) => {
    met = resolve;
  });
  let begun = 0;
  const take = async (first: string, second: string, name: string) =>
    transaction(async (tx) => {
      await rename(tx, first, name);
      begun += 1;
      if (begun === 2) met();
      // The embedded engine runs one after the other: there the second never begins while the first waits.
      await Promise.race([bothBegan, new Promise((resolve) => setTimeout(resolve, 500))]);
      await rename(tx, second, name);
    });
  await Promise.all([take(one.id, other.id, "left"), take(other.id, one.id, "right")]);
  const names = await db.newsroom.findMany({ where: { id: { in: [one.id, other.id] } } });
  expect(new Set(names.map(({ name }) => name)).size).toBe(1);
});

test("one that had to give way runs again from the start, and nothing of the first try stays", async () => {
  const { id } = await makeNewsroom();
  let tries = 0;
  await transaction(async (tx) => {
    tries += 1;
    await tx.newsroom.update({ where: { id }, data: { sequence: { increment: 1 } } });
    if (tries < 3) await fail(tx, tries === 1 ? "40001" : "40P01");
  });
  expect(tries).toBe(3);
  expect(await db.newsroom.findUnique({ where: { id } })).toMatchObject({ sequence: 1n });
});

test("every other failure is told at once", async () => {
  let tries = 0;
  const failed = transaction(async (tx) => {
    tries += 1;
    await fail(tx, "22012");
  });
  await expect(failed).rejects.toThrow("22012");
  expect(tries).toBe(1);
});

test("a full disk, a server that goes away and a crowd are told in words, and anything else by its reference", async () => {
  const toldFor = async (state: string) => {
    const failure = await db.$transaction((tx) => fail(tx, state)).then(() => null, toFailure);
    return { code: failure?.code, message: failure?.message };
  };
  const unavailable = (words: string) => ({
    code: "unavailable",
    message: expect.stringContaining(words) as string,
  });
  expect(await toldFor("53100")).toEqual(unavailable("no room left"));
  expect(await toldFor("57P01")).toEqual(unavailable("does not answer"));
  expect(await toldFor("57014")).toEqual(unavailable("very busy"));
  expect(await toldFor("22012")).toMatchObject({ code: "unexpected" });
});
