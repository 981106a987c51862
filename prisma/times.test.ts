import { afterAll, beforeAll, expect, test } from "vitest";
import type { Store } from "./store";
import { freshStore } from "./testing/fresh-store";

let store: Store;
beforeAll(async () => {
  store = await freshStore();
});
afterAll(() => store.close());

test("a time is the moment that it says, whatever zone the server keeps", async () => {
  const at = new Date("2026-03-03T22:10:00.123Z");
  const [row] = await store.db.$queryRaw<{ seconds: number; back: Date; now: Date }[]>`
    SELECT extract(epoch FROM ${at}::timestamptz)::float8 AS "seconds", ${at}::timestamptz AS "back", now() AS "now"`;
  expect(row?.seconds).toBe(at.getTime() / 1000);
  expect(row?.back).toEqual(at);
  expect(Math.abs((row?.now.getTime() ?? 0) - Date.now())).toBeLessThan(60_000);
});
