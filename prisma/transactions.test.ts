import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "./store";
import { freshStore } from "./testing/fresh-store";

const [first, second] = ["0192b1c0-0000-7000-8000-000000000001", "0192b1c0-0000-7000-8000-000000000002"];

let store: Store;
beforeAll(async () => {
  store = await freshStore({ connections: 1 });
});
afterAll(() => store.close());

test("a transaction that PostgreSQL rolls back at COMMIT is not reported as written", async () => {
  const { db } = store;
  const written = db.$transaction(async (tx) => {
    await tx.newsroom.create({ data: { id: first, name: "The Easthaven Courier" } });
    await tx.newsroom.create({ data: { id: first, name: "Twice" } }).catch(() => undefined);
    return "saved";
  });
  await expect(written).rejects.toThrow();
  expect(await db.newsroom.count()).toBe(0);
});

test("a transaction that throws leaves nothing, and the next one works", async () => {
  const { db } = store;
  const failed = db.$transaction(async (tx) => {
    await tx.newsroom.create({ data: { id: second, name: "The Easthaven Courier" } });
    throw new Error("no");
  });
  await expect(failed).rejects.toThrow("no");
  expect(await db.newsroom.count()).toBe(0);
  await db.$transaction((tx) => tx.newsroom.create({ data: { id: second, name: "The Easthaven Courier" } }));
  expect(await db.newsroom.count()).toBe(1);
});

test("a transaction gets the isolation level it asks for", async () => {
  const level = await store.db.$transaction((tx) => tx.$queryRaw`SHOW transaction_isolation`, {
    isolationLevel: "Serializable",
  });
  expect(level).toEqual([{ transaction_isolation: "serializable" }]);
});

test("a transaction that waits too long for its turn gives up, and holds nobody up afterwards", async () => {
  const { db } = store;
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  const slow = db.$transaction(async (tx) => {
    await tx.newsroom.count();
    await held;
  });
  const impatient = db.$transaction((tx) => tx.newsroom.count(), { maxWait: 50 });
  await expect(impatient).rejects.toThrow("Unable to start a transaction");
  release();
  await slow;
  expect(await db.$transaction((tx) => tx.newsroom.count())).toBe(1);
});
