import fs from "node:fs/promises";
import path from "node:path";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { deleteArticle, restoreArticle } from "./article-changes";
import { listArticles } from "./article-list";
import { purgeDeleted } from "./article-purge";
import { env } from "./env";
import { storeFile } from "./files/files";
import { bytesOf } from "./testing/bytes-of";
import { makeAnnotation, makeArticle, makeCitation, makeMember, makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf } from "./testing/inputs";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

let scene: Awaited<ReturnType<typeof makeScene>>;
let owner: Member;
beforeEach(async () => {
  scene = await makeScene();
  owner = await makeMember(scene.newsroom, "owner");
});

const day = 24 * 60 * 60 * 1000;
const inDays = (days: number) => new Date(Date.now() + days * day);
const headline = "Barrier would shield 40,000 homes, ministry says";

async function deleteIt(articleId = scene.article.articleId) {
  await deleteArticle(owner, { mutationId: uuid(), articleId, baseRevision: 1, headline });
}

/** Cites a document of these bytes in an article; answers where the bytes lie. */
async function citeDocument(article: typeof scene.article, name: string, bytes: string) {
  const file = await storeFile(scene.author, { name, mediaType: "text/plain", body: bytesOf(bytes) });
  const annotation = await makeAnnotation(scene.author, article, "barrier");
  const evidence = evidenceOf({ kind: "document", url: null, fileId: file.id });
  await makeCitation(scene.author, annotation, { source: { from: "new", evidence } });
  const place = path.join(env.dataDirectory, "files", file.sha256.slice(0, 2), file.sha256.slice(2));
  // As old as they are when the article goes.
  const old = new Date(Date.now() - 31 * day);
  await fs.utimes(place, old, old);
  return { place, evidenceId: evidence.id, fileId: file.id };
}

const exists = (place: string) =>
  fs.stat(place).then(
    () => true,
    () => false,
  );

describe("what was deleted", () => {
  test("stays for 30 days, and an owner can restore it until then", async () => {
    await deleteIt();
    expect(await purgeDeleted(inDays(29))).toBe(0);
    expect((await listArticles(owner, { show: "deleted" })).articles).toHaveLength(1);
    const { articleId } = scene.article;
    await restoreArticle(owner, { mutationId: uuid(), articleId, baseRevision: 2 });
    expect(await purgeDeleted(inDays(31))).toBe(0);
    expect((await listArticles(owner)).articles).toHaveLength(1);
  });

  test("then goes with all that was said of it, and the trail says so without a name", async () => {
    const annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes");
    await deleteIt();
    expect(await purgeDeleted(inDays(31))).toBe(1);
    const { articleId: id } = scene.article;
    expect(await db.article.count({ where: { id } })).toBe(0);
    expect(await db.annotation.count({ where: { id: annotation.id } })).toBe(0);
    const event = await db.auditEvent.findFirst({ where: { act: "purge article", object: `article ${id}` } });
    expect(event).toMatchObject({ userId: null, after: null });
    await verifyAuditChain(scene.newsroom.id);
  });

  test("is purged once when several servers do it", async () => {
    await deleteIt();
    const purged = await Promise.all([1, 2, 3].map(() => purgeDeleted(inDays(31))));
    expect(purged.reduce((sum, count) => sum + count, 0)).toBe(1);
    await verifyAuditChain(scene.newsroom.id);
  });

  test("leaves every article that was not deleted", async () => {
    expect(await purgeDeleted(inDays(400))).toBe(0);
    expect((await listArticles(owner)).articles).toHaveLength(1);
  });
});

describe("documents", () => {
  test("go with the article that alone cites them, bytes and all", async () => {
    const { place, evidenceId, fileId } = await citeDocument(scene.article, "minutes.txt", `only ${uuid()}`);
    await deleteIt();
    await purgeDeleted(inDays(31));
    expect(await exists(place)).toBe(false);
    expect(await db.evidence.count({ where: { id: evidenceId } })).toBe(0);
    expect(await db.storedFile.count({ where: { id: fileId } })).toBe(0);
    expect(await db.droppedFile.count()).toBe(0);
  });

  test("stay where another article cites them", async () => {
    const { place, evidenceId } = await citeDocument(scene.article, "minutes.txt", `shared ${uuid()}`);
    const other = await makeArticle(scene.author, ["The barrier rises."], "Another");
    const annotation = await makeAnnotation(scene.author, other, "barrier");
    await makeCitation(scene.author, annotation, { source: { from: "library", evidenceId } });
    await deleteIt();
    expect(await purgeDeleted(inDays(31))).toBe(1);
    expect(await exists(place)).toBe(true);
    expect(await db.evidence.count({ where: { id: evidenceId } })).toBe(1);
  });

  test("leave their bytes to whoever else has the same", async () => {
    const bytes = `twice ${uuid()}`;
    const { place } = await citeDocument(scene.article, "minutes.txt", bytes);
    await storeFile(scene.stranger, { name: "theirs.txt", mediaType: "text/plain", body: bytesOf(bytes) });
    await deleteIt();
    await purgeDeleted(inDays(31));
    expect(await exists(place)).toBe(true);
    expect(await db.droppedFile.count()).toBe(0);
  });

  test("that are just being uploaded again keep their bytes; those that nobody has go the next time", async () => {
    const { place } = await citeDocument(scene.article, "minutes.txt", `again ${uuid()}`);
    await deleteIt();
    await fs.utimes(place, new Date(), new Date());
    await purgeDeleted(inDays(31));
    expect(await exists(place)).toBe(true);
    await fs.utimes(place, inDays(-1), inDays(-1));
    await purgeDeleted(inDays(31));
    expect(await exists(place)).toBe(false);
    expect(await db.droppedFile.count()).toBe(0);
  });
});
