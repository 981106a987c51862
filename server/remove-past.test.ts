import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { saveAnnotation } from "./annotations";
import { deleteArticle } from "./article-changes";
import { startHousekeeping } from "./housekeeping";
import { removePast } from "./remove-past";
import { makeMember, makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000);

test("no answer to a write tells of an article that is gone for good", async () => {
  const { newsroom, author, article } = await makeScene();
  const { articleId } = article;
  await saveAnnotation(author, annotationOf(article, "40,000 homes", { rationale: "Ask the surveyor." }));
  const owner = await makeMember(newsroom, "owner");
  const { headline } = await db.article.findUniqueOrThrow({ where: { id: articleId } });
  await deleteArticle(owner, { mutationId: uuid(), articleId, baseRevision: 1, headline });
  const members = { in: [author.userId, owner.userId] };
  expect(await db.mutation.count({ where: { userId: members } })).toBe(2);
  // 30 days pass.
  await db.mutation.updateMany({ data: { createdAt: ago(30) }, where: { userId: members } });
  await db.article.update({ where: { id: articleId }, data: { deletedAt: ago(30) } });
  await startHousekeeping()();
  expect(await db.article.count({ where: { id: articleId } })).toBe(0);
  expect(await db.mutation.count({ where: { userId: members } })).toBe(0);
});

test("an answer stays for who sends their write again within four weeks", async () => {
  const { author, article } = await makeScene();
  const input = annotationOf(article, "40,000 homes");
  const first = await saveAnnotation(author, input);
  await db.mutation.updateMany({ data: { createdAt: ago(28) }, where: { userId: author.userId } });
  await removePast(new Date());
  expect(await saveAnnotation(author, input)).toEqual(first);
});

test("as many as there are go, and what others can still come back to stays", async () => {
  const { newsroom, author } = await makeScene();
  const { userId } = author;
  const requestHash = "";
  await db.mutation.createMany({
    data: Array.from({ length: 2_500 }, () => ({
      userId,
      mutationId: uuid(),
      requestHash,
      createdAt: ago(40),
    })),
  });
  const device = { userId, device: "Test" };
  const link = { newsroomId: newsroom.id, role: "editor" as const, invitedById: userId };
  const times = [
    { expiresAt: ago(31), usedAt: null },
    { expiresAt: ago(-1), usedAt: ago(31) },
    { expiresAt: ago(29), usedAt: null },
    { expiresAt: ago(-1), usedAt: null },
  ];
  await db.session.createMany({
    data: [8, 6].map((days) => ({ ...device, id: uuid(), createdAt: ago(days), revokedAt: ago(days) })),
  });
  await db.invitation.createMany({
    data: times.map((at) => ({ ...link, ...at, id: uuid(), tokenHash: uuid() })),
  });
  await db.passwordLink.createMany({
    data: times.map((at) => ({ ...at, newsroomId: newsroom.id, userId, id: uuid(), tokenHash: uuid() })),
  });
  await removePast(new Date());
  expect(await db.mutation.count({ where: { userId } })).toBe(0);
  // The one of six days ago, and the one with which they are signed in.
  expect(await db.session.count({ where: { userId } })).toBe(2);
  const inOrder = {
    where: { newsroomId: newsroom.id },
    orderBy: { expiresAt: "asc" },
    select: { expiresAt: true },
  } as const;
  for (const left of [await db.invitation.findMany(inOrder), await db.passwordLink.findMany(inOrder)])
    expect(left.map(({ expiresAt }) => expiresAt)).toEqual(times.slice(2).map(({ expiresAt }) => expiresAt));
});
