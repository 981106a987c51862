import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, removeAnnotation, restoreAnnotation, saveAnnotation } from "./annotations";
import { makeAnnotation, makeCitation, makeReview, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, refOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

describe("saving", () => {
  test("stores the annotation under the signed-in user, with its place", async () => {
    const { author, article } = await makeScene();
    const input = annotationOf(article, "40,000 homes", {
      about: "said",
      tag: "disputed",
      finding: "refuted",
      rationale: "The board’s own count is a tenth of it.",
      proposedWording: "4,100 homes",
    });
    const saved = await saveAnnotation(author, input);
    const { id, versionId, anchor, about, tag, finding, rationale, proposedWording } = input;
    expect(saved).toMatchObject({ id, versionId, anchor, about, tag, finding, rationale, proposedWording });
    expect(saved).toMatchObject({
      articleId: article.articleId,
      author: { id: author.userId, name: author.name },
      revision: 1,
      citations: [],
      reviews: [],
    });
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });

  test("changes what the author saw, tag and span alike", async () => {
    const { author, article } = await makeScene();
    const first = await makeAnnotation(author, article, "40,000 homes");
    const { anchor } = annotationOf(article, "would shield 40,000 homes");
    const second = await saveAnnotation(author, changeOf(first, { tag: "opinion", anchor }));
    expect(second).toMatchObject({ id: first.id, tag: "opinion", anchor, revision: 2 });
    expect(await listAnnotations(author, article.versionId)).toEqual([second]);
  });

  test("keeps what is written exactly as it was written", async () => {
    const { author, article } = await makeScene();
    const rationale = "  e\u0301 \u202b‏עברית 👩‍👩‍👧\r\n\ttab, <b>no markup</b> ";
    const saved = await makeAnnotation(author, article, "Ødegård family 👩‍👩‍👧", { rationale });
    expect(saved.rationale).toBe(rationale);
    expect(saved.anchor.exact).toBe("Ødegård family 👩‍👩‍👧");
  });

  test("brings the article to the top of the list", async () => {
    const { author, article } = await makeScene();
    const long = new Date("2020-01-01T00:00:00Z");
    const where = { id: article.articleId };
    await db.article.update({ where, data: { updatedAt: long } });
    await makeAnnotation(author, article, "40,000 homes");
    expect((await db.article.findUniqueOrThrow({ where })).updatedAt.getTime()).toBeGreaterThan(
      long.getTime(),
    );
  });

  test("refuses a version beyond its 10,000 annotations, also for one that comes back", async () => {
    const { author, article } = await makeScene();
    const removed = await removeAnnotation(author, refOf(await makeAnnotation(author, article, "Easthaven")));
    await fill(article.articleId, article.versionId, author.userId);
    expect((await failureOf(makeAnnotation(author, article, "40,000 homes"))).code).toBe("invalid");
    expect((await failureOf(restoreAnnotation(author, refOf(removed)))).code).toBe("invalid");
    expect(await listAnnotations(author, article.versionId)).toHaveLength(10_000);
  });

  async function fill(articleId: string, versionId: string, authorId: string): Promise<void> {
    await db.$executeRaw`
      INSERT INTO "Annotation" ("id", "articleId", "authorId", "about", "rationale", "revision", "sequence")
      SELECT gen_random_uuid(), ${articleId}::uuid, ${authorId}::uuid, 'so', '', 1, 1
      FROM generate_series(1, 10000)`;
    await db.$executeRaw`
      INSERT INTO "Placement" ("annotationId", "versionId", "start", "end", "exact", "prefix", "suffix", "state")
      SELECT "id", ${versionId}::uuid, 0, 1, 'B', '', '', 'exact'
      FROM "Annotation" WHERE "articleId" = ${articleId}::uuid AND "deletedAt" IS NULL`;
  }
});

describe("listing", () => {
  test("answers every layer in text order, with citations and reviews, but nothing removed", async () => {
    const { author, colleague, reader, article } = await makeScene();
    const late = await makeAnnotation(author, article, "floods every spring");
    const early = await makeAnnotation(colleague, article, "40,000 homes");
    const wider = await makeAnnotation(author, article, "40,000 homes, ministry");
    const same = await makeAnnotation(author, article, "40,000 homes");
    await removeAnnotation(author, refOf(await makeAnnotation(author, article, "Tuesday")));
    await makeCitation(author, late);
    await makeReview(author, early);

    const listed = await listAnnotations(reader, article.versionId);
    expect(listed.map(({ id }) => id)).toEqual([early.id, same.id, wider.id, late.id]);
    expect(listed[0]?.reviews).toMatchObject([{ reviewer: { id: author.userId }, verdict: "agree" }]);
    expect(listed[3]?.citations).toMatchObject([{ evidence: { sourceType: "primary" }, stance: "supports" }]);
  });

  test("does not find another newsroom's version, or one that does not exist", async () => {
    const { stranger, article } = await makeScene();
    for (const versionId of [article.versionId, uuid()]) {
      const failure = await failureOf(listAnnotations(stranger, versionId));
      expect(failure.code).toBe("not-found");
      expect(failure.forPerson).not.toMatch(/barrier|Mira/i);
    }
  });
});

describe("removing", () => {
  test("can be undone, and nothing is lost by it", async () => {
    const { author, article } = await makeScene();
    const saved = await makeCitation(author, await makeAnnotation(author, article, "40,000 homes"));
    const removed = await removeAnnotation(author, refOf(saved));
    expect(removed).toMatchObject({ revision: 3, removedAt: expect.any(String) as unknown });
    expect(await listAnnotations(author, article.versionId)).toEqual([]);

    const restored = await restoreAnnotation(author, refOf(removed));
    expect(restored).toMatchObject({ ...saved, revision: 4, updatedAt: expect.any(String) as unknown });
    expect(restored).not.toHaveProperty("removedAt");
    expect(await listAnnotations(author, article.versionId)).toEqual([restored]);
  });

  test("tells a window that still writes in it", async () => {
    const { author, article } = await makeScene();
    const saved = await makeAnnotation(author, article, "40,000 homes");
    const removed = await removeAnnotation(author, refOf(saved));
    const failure = await failureOf(saveAnnotation(author, changeOf(saved, { tag: "verified" })));
    expect(failure.code).toBe("stale");
    expect(failure.forPerson).toContain("removed");
    expect(failure.current).toEqual(removed);
    expect((await failureOf(removeAnnotation(author, refOf(removed)))).code).toBe("stale");
  });
});
