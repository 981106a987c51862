import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { postgres } from "@/prisma/testing/fresh-store";
import type { PrismaClient } from "@/prisma/generated/client";
import { startHousekeeping } from "./housekeeping";
import { makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

test("purges what was deleted long ago as soon as it starts, and ends when told", async () => {
  const { article } = await makeScene();
  await db.article.update({
    where: { id: article.articleId },
    data: { shelf: "deleted", deletedAt: new Date(Date.now() - 31 * 24 * 60 * 60 * 1000) },
  });
  await startHousekeeping()();
  expect(await db.article.count({ where: { id: article.articleId } })).toBe(0);
});

test.skipIf(postgres !== undefined)("lets the embedded database count what is there", async () => {
  await db.newsroom.createMany({
    data: Array.from({ length: 300 }, () => ({ id: uuid(), name: "Counted" })),
  });
  const stop = startHousekeeping();
  await expect
    .poll(
      async () => {
        const [row] = await db.$queryRaw<{ rows: number }[]>`
        SELECT reltuples::int AS rows FROM pg_class WHERE relname = 'Newsroom'`;
        return row?.rows;
      },
      { timeout: 20_000 },
    )
    .toBeGreaterThanOrEqual(300);
  await stop();
});
