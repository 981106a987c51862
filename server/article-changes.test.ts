import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { EditDetailsInput } from "@/domain/article/article-change";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, saveAnnotation } from "./annotations";
import {
  archiveArticle,
  assignArticle,
  deleteArticle,
  editDetails,
  getArrangement,
  restoreArticle,
  unarchiveArticle,
} from "./article-changes";
import { listArticles } from "./article-list";
import { getArticle } from "./articles";
import { saveReview } from "./reviews";
import { getSummary } from "./summaries";
import { makeAnnotation, makeMember, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, reviewOf } from "./testing/inputs";
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
  owner = await makeMember(scene.newsroom, "owner", { name: "Ada Okafor" });
});

const ref = (baseRevision = 1) => ({
  mutationId: uuid(),
  articleId: scene.article.articleId,
  baseRevision,
});
const details = (changes: Partial<EditDetailsInput> = {}): EditDetailsInput => ({
  ...ref(),
  headline: "Gate would shield 4,100 homes",
  outlet: "The Westmere Post",
  byline: "Jonas Weber",
  publishedAt: "2026-03-04",
  sourceUrl: "https://easthaven.example/gate",
  language: "de",
  ...changes,
});
const headline = "Barrier would shield 40,000 homes, ministry says";

describe("editing details", () => {
  test("changes what is known of the article, and not a character of its text", async () => {
    const { author, article } = scene;
    const { version: before } = await getArticle(author, article.articleId);
    const input = details();
    await editDetails(author, input);
    const { mutationId: _m, articleId: _a, baseRevision: _b, ...edited } = input;
    const { version, ...stored } = await getArticle(author, article.articleId);
    expect(stored).toMatchObject(edited);
    expect(version).toEqual(before);
  });

  test("finds the article by its new words and no longer by the old ones, and still by its text", async () => {
    await editDetails(scene.author, details());
    const found = async (search: string) => (await listArticles(scene.author, { search })).articles.length;
    expect(await found("westmere")).toBe(1);
    expect(await found("courier")).toBe(0);
    expect(await found("ødegård")).toBe(1);
  });

  test("refuses who saw an older state, with the present one; a repeated act is done once", async () => {
    const input = details();
    const first = await editDetails(scene.author, input);
    expect(await editDetails(scene.author, input)).toEqual(first);
    const failure = await failureOf(editDetails(scene.colleague, details({ headline: "Other" })));
    expect(failure.code).toBe("stale");
    expect(failure.current).toMatchObject({ headline: "Gate would shield 4,100 homes", revision: 2 });
  });

  test("of two at once, one wins", async () => {
    const both = [details(), details({ headline: "Another gate" })].map((input) =>
      editDetails(scene.author, input),
    );
    const outcomes = (await Promise.allSettled(both)).map(({ status }) => status);
    expect(outcomes.sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("tells the audit trail what was and what is", async () => {
    await editDetails(scene.author, details());
    const event = await db.auditEvent.findFirst({ where: { object: `article ${scene.article.articleId}` } });
    expect(event).toMatchObject({ act: "edit article", userId: scene.author.userId });
    expect(event?.before).toMatchObject({ headline, outlet: "The Easthaven Courier" });
    expect(event?.after).toMatchObject({ outlet: "The Westmere Post" });
    await verifyAuditChain(scene.newsroom.id);
  });
});

describe("assigning", () => {
  test("says who checks, and by when; and takes it back", async () => {
    const { author, colleague, article } = scene;
    const { articleId } = article;
    await assignArticle(author, { ...ref(), checkerId: colleague.userId, dueOn: "2026-03-04" });
    expect(await getArrangement(author, articleId)).toMatchObject({
      checker: { id: colleague.userId, name: colleague.name },
      dueOn: "2026-03-04",
    });
    await assignArticle(author, { ...ref(2), checkerId: null, dueOn: null });
    expect(await getArrangement(author, articleId)).toMatchObject({ checker: null, dueOn: null });
  });

  test("only to those who may annotate here", async () => {
    for (const { userId } of [scene.reader, scene.stranger, { userId: uuid() }]) {
      const failure = await failureOf(
        assignArticle(scene.author, { ...ref(), checkerId: userId, dueOn: null }),
      );
      expect(failure.code).toBe("invalid");
    }
  });
});

describe("archiving", () => {
  test("takes the article out of the list, keeps it readable, and can be taken back", async () => {
    const { author, article } = scene;
    const listed = async (show?: "archived") =>
      (await listArticles(author, show ? { show } : {})).articles.map(({ id }) => id);
    await archiveArticle(author, ref());
    expect(await listed()).toEqual([]);
    expect(await listed("archived")).toEqual([article.articleId]);
    expect(await getArticle(author, article.articleId)).toMatchObject({ headline });
    await makeAnnotation(author, article, "40,000 homes");
    expect((await getSummary(author, article.articleId, "everyone")).summary.statements).toHaveLength(1);
    await unarchiveArticle(author, ref(2));
    expect(await listed()).toEqual([article.articleId]);
  });

  test("is refused where it has happened already", async () => {
    expect((await failureOf(unarchiveArticle(scene.author, ref()))).code).toBe("stale");
  });
});

describe("deleting", () => {
  test("needs the headline", async () => {
    const failure = await failureOf(deleteArticle(owner, { ...ref(), headline: "Barrier" }));
    expect(failure.code).toBe("invalid");
    expect(await getArrangement(owner, scene.article.articleId)).toMatchObject({ shelf: "active" });
  });

  test("makes the article and all that was said of it not there, for everybody and every write", async () => {
    const { author, colleague, article } = scene;
    const { articleId, versionId } = article;
    const annotation = await makeAnnotation(author, article, "40,000 homes");
    await deleteArticle(owner, { ...ref(), headline });
    const gone = [
      () => getArticle(owner, articleId),
      () => getArrangement(owner, articleId),
      () => listAnnotations(author, versionId),
      () => getSummary(author, articleId, "everyone"),
      () => saveAnnotation(author, annotationOf(article, "on Tuesday")),
      () => saveAnnotation(author, changeOf(annotation, { rationale: "late" })),
      () => saveReview(colleague, reviewOf(annotation)),
      () => editDetails(author, details({ baseRevision: 2 })),
      () => listArticles(author, { show: "deleted" }),
    ];
    for (const ask of gone) expect((await failureOf(ask())).code).toBe("not-found");
    for (const show of ["active", "archived"] as const)
      expect((await listArticles(owner, { show, search: "barrier" })).articles).toEqual([]);
  });

  test("can be undone by an owner, with everything that was said", async () => {
    const { author, article } = scene;
    const annotation = await makeAnnotation(author, article, "40,000 homes");
    const input = { ...ref(), headline };
    const first = await deleteArticle(owner, input);
    expect(await deleteArticle(owner, input)).toEqual(first);
    const [line] = (await listArticles(owner, { show: "deleted" })).articles;
    expect(line).toMatchObject({ id: article.articleId, revision: 2 });
    expect(line?.deletedAt).not.toBeNull();
    expect((await failureOf(restoreArticle(author, ref(2)))).code).toBe("not-found");
    await restoreArticle(owner, ref(2));
    expect(await listAnnotations(author, article.versionId)).toEqual([annotation]);
    const acts = await db.auditEvent.findMany({
      where: { object: `article ${article.articleId}` },
      orderBy: { sequence: "asc" },
    });
    expect(acts.map(({ act, userId }) => [act, userId])).toEqual([
      ["delete article", owner.userId],
      ["restore article", owner.userId],
    ]);
  });
});

test("a reader may do none of it, an editor may not delete, and a stranger finds nothing", async () => {
  const acts = (member: Member) => [
    () => editDetails(member, details()),
    () => assignArticle(member, { ...ref(), checkerId: null, dueOn: null }),
    () => archiveArticle(member, ref()),
    () => deleteArticle(member, { ...ref(), headline }),
  ];
  for (const act of acts(scene.reader)) expect((await failureOf(act())).code).toBe("forbidden");
  expect((await failureOf(deleteArticle(scene.author, { ...ref(), headline }))).code).toBe("forbidden");
  for (const act of acts(scene.stranger)) expect((await failureOf(act())).code).toBe("not-found");
  expect(await getArrangement(owner, scene.article.articleId)).toMatchObject({ revision: 1 });
});
