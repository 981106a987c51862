import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { removeAnnotation, restoreAnnotation, saveAnnotation } from "./annotations";
import { removeCitation, restoreCitation } from "./citations";
import { storeFile } from "./files/files";
import { acceptSuggestion } from "./accept-suggestion";
import {
  makeAnnotation,
  makeCitation,
  makeMember,
  makeNewsroom,
  makeReview,
  makeScene,
} from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { changeOf, refOf } from "./testing/inputs";
import { bytesOf } from "./testing/bytes-of";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

/** One of everything that is written here. */
async function workThrough() {
  const scene = await makeScene();
  const { author, colleague, article } = scene;
  let seen = await makeAnnotation(author, article, "40,000 homes", { rationale: "Ø 👩‍👩‍👧 “1.0” 1e3" });
  seen = await saveAnnotation(author, changeOf(seen, { tag: "disputed", finding: "unsupported" }));
  seen = await makeCitation(author, seen);
  const citation = { id: seen.citations[0]?.id ?? "", annotationId: seen.id };
  seen = await removeCitation(author, { mutationId: uuid(), baseRevision: seen.revision, ...citation });
  seen = await restoreCitation(author, { mutationId: uuid(), baseRevision: seen.revision, ...citation });
  seen = await removeAnnotation(author, refOf(seen));
  seen = await restoreAnnotation(author, refOf(seen));
  seen = await makeReview(colleague, seen, { verdict: "suggest", suggestedTag: "opinion" });
  seen = await acceptSuggestion(author, {
    mutationId: uuid(),
    baseRevision: seen.revision,
    annotationId: seen.id,
    reviewerId: colleague.userId,
    reviewRevision: 1,
  });
  await storeFile(author, { name: "count.txt", mediaType: "text/plain", body: bytesOf("4,100") });
  return { ...scene, annotation: seen };
}

describe("the audit trail", () => {
  test("tells every write, who did it and to what, in an unbroken chain", async () => {
    const { newsroom, author, colleague, annotation } = await workThrough();
    expect(await verifyAuditChain(newsroom.id)).toBe(10);
    const events = await db.auditEvent.findMany({
      where: { newsroomId: newsroom.id },
      orderBy: { sequence: "asc" },
    });
    expect(events.map(({ act }) => act)).toEqual([
      "save annotation",
      "save annotation",
      "save citation",
      "remove citation",
      "restore citation",
      "remove annotation",
      "restore annotation",
      "save review",
      "accept suggestion",
      "store file",
    ]);
    expect(events.map(({ userId }) => userId)).toEqual(
      events.map(({ act }) => (act === "save review" ? colleague.userId : author.userId)),
    );
    expect(events[0]).toMatchObject({ object: `annotation ${annotation.id}`, before: null });
    expect(events[1]).toMatchObject({
      before: { tag: null, finding: null, revision: 1 },
      after: { tag: "disputed", finding: "unsupported", revision: 2 },
    });
    expect(events[5]).toMatchObject({ after: { removedAt: expect.any(String) as unknown } });
  });

  test("tells nothing of a write that was refused", async () => {
    const { newsroom, author, article, colleague } = await makeScene();
    const saved = await makeAnnotation(author, article, "40,000 homes");
    await failureOf(saveAnnotation(author, changeOf(saved, { baseRevision: 5 })));
    await failureOf(saveAnnotation(colleague, changeOf(saved)));
    expect(await verifyAuditChain(newsroom.id)).toBe(1);
  });

  test("has one order when many write at once, each in their own layer", async () => {
    const { newsroom, author, article } = await makeScene();
    const members = [author, ...(await Promise.all([1, 2, 3, 4].map(() => makeMember(newsroom))))];
    await Promise.all(
      members.flatMap((member) =>
        ["40,000 homes", "Tuesday", "floods"].map((quote) => makeAnnotation(member, article, quote)),
      ),
    );
    expect(await verifyAuditChain(newsroom.id)).toBe(15);
    const annotations = await db.annotation.findMany({ where: { articleId: article.articleId } });
    expect(new Set(annotations.map(({ sequence }) => sequence)).size).toBe(15);
  });

  test("carries no password, cookie or token", async () => {
    const newsroom = await makeNewsroom();
    const member: Member = await makeMember(newsroom, "editor", { password: "correct horse battery staple" });
    await storeFile(member, { name: "count.txt", mediaType: "text/plain", body: bytesOf("4,100") });
    const { passwordHash } = await db.user.findUniqueOrThrow({ where: { id: member.userId } });
    const told = await db.auditEvent.findMany({ where: { newsroomId: newsroom.id } });
    const words = JSON.stringify(told, (_, value: unknown) =>
      typeof value === "bigint" ? String(value) : value,
    );
    for (const secret of ["correct horse", passwordHash, "argon2", member.sessionId, member.email])
      expect(words).not.toContain(secret);
  });
});

describe("a trail that somebody has changed", () => {
  test.each([
    ["a word of an event", `UPDATE "AuditEvent" SET "after" = '{"tag":"verified"}'`, 3],
    ["who did it", `UPDATE "AuditEvent" SET "userId" = NULL`, 3],
    ["when it was", `UPDATE "AuditEvent" SET "at" = "at" + interval '1 second'`, 3],
    ["an event less", `DELETE FROM "AuditEvent"`, 3],
    ["the first event less", `DELETE FROM "AuditEvent"`, 1],
    ["the last event less", `DELETE FROM "AuditEvent"`, 10],
  ])("is found out: %s", async (_, sql, sequence) => {
    const { newsroom } = await workThrough();
    await db.$executeRawUnsafe(
      `${sql} WHERE "newsroomId" = $1::uuid AND "sequence" = $2`,
      newsroom.id,
      sequence,
    );
    await expect(verifyAuditChain(newsroom.id)).rejects.toThrow("audit trail");
  });
});
