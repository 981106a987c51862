import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { freshStore } from "./testing/fresh-store";

test("each statement is timed, inside a transaction and when it fails", async () => {
  const seconds: number[] = [];
  const { db, close } = await freshStore({ onQuery: (took) => seconds.push(took) });
  await db.newsroom.count();
  expect(seconds).toHaveLength(1);

  const before = seconds.length;
  await db.$transaction(async (tx) => {
    await tx.newsroom.create({ data: { id: randomUUID(), name: "The Easthaven Courier" } });
    await tx.newsroom.count();
  });
  expect(seconds.length - before).toBeGreaterThanOrEqual(2);
  await expect(db.$queryRaw`SELECT * FROM nowhere`).rejects.toThrow();
  await db.$queryRaw`SELECT pg_sleep(0.05)::text`;
  expect(seconds.at(-1)).toBeGreaterThan(0.04);
  for (const took of seconds) expect(took).toBeGreaterThanOrEqual(0);
  await close();
});
