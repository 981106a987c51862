import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { removeCitation, restoreCitation, saveCitation } from "./citations";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { citationOf, citationRefOf, evidenceOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

async function cited() {
  const scene = await makeScene();
  const annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes", { tag: "verified" });
  return { ...scene, annotation };
}

describe("citing", () => {
  test("puts a new source in the library and answers the whole annotation, one revision on", async () => {
    const { author, article, annotation } = await cited();
    const evidence = evidenceOf({ deskOnly: true, independenceGroup: "harbour board", publisher: null });
    const input = citationOf(annotation, { source: { from: "new", evidence }, stance: "refutes" });
    const saved = await saveCitation(author, input);
    const { fileId: _, ...shown } = evidence;
    const { id, stance, quote, locator } = input;
    expect(saved).toEqual({
      ...annotation,
      revision: 2,
      updatedAt: saved.updatedAt,
      citations: [
        {
          id,
          stance,
          quote,
          locator,
          evidence: { ...shown, accessedAt: expect.any(String) as unknown, file: null },
        },
      ],
    });
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });

  test("uses a source of the library again, also a colleague's", async () => {
    const { author, colleague, article, annotation } = await cited();
    const first = await makeCitation(author, annotation);
    const evidenceId = first.citations[0]?.evidence.id ?? "";
    const theirs = await makeAnnotation(colleague, article, "Tuesday");
    const again = await makeCitation(colleague, theirs, { source: { from: "library", evidenceId } });
    expect(again.citations[0]?.evidence).toEqual(first.citations[0]?.evidence);
    expect(await db.evidence.count({ where: { id: evidenceId } })).toBe(1);
  });

  test("a second time with the same id changes stance, quote and locator", async () => {
    const { author, annotation } = await cited();
    const first = await makeCitation(author, annotation);
    const { id, evidence } = first.citations[0] ?? { id: "", evidence: { id: "" } };
    const change = citationOf(first, {
      id,
      source: { from: "library", evidenceId: evidence.id },
      stance: "context",
      quote: "Some of the 4,100 homes stand empty.",
      locator: "p. 4",
    });
    const second = await saveCitation(author, change);
    expect(second.citations).toEqual([
      { ...first.citations[0], stance: "context", quote: change.quote, locator: "p. 4" },
    ]);
    expect(second.revision).toBe(3);
  });

  test("keeps the order in which sources were added", async () => {
    const { author, annotation } = await cited();
    let seen = annotation;
    const ids = [uuid(), uuid(), uuid()].reverse();
    for (const id of ids) seen = await makeCitation(author, seen, { id });
    expect(seen.citations.map(({ id }) => id)).toEqual(ids);
  });

  test("repeated, happens once", async () => {
    const { newsroom, author, annotation } = await cited();
    const input = citationOf(annotation);
    const answers = await Promise.all([saveCitation(author, input), saveCitation(author, input)]);
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0].citations).toHaveLength(1);
    expect(await db.evidence.count({ where: { newsroomId: newsroom.id } })).toBe(1);
  });

  test("stops at a hundred sources, and can still change those", async () => {
    const { newsroom, author, annotation } = await cited();
    const evidence = await db.evidence.create({
      data: {
        id: uuid(),
        newsroomId: newsroom.id,
        kind: "person",
        title: "Harbour master",
        sourceType: "primary",
        confidentiality: "public",
        addedById: author.userId,
      },
    });
    const citation = { annotationId: annotation.id, evidenceId: evidence.id, stance: "context" } as const;
    const id = uuid();
    await db.citation.createMany({
      data: Array.from({ length: 100 }, (_, at) => ({
        ...citation,
        id: at === 0 ? id : uuid(),
        quote: "",
        locator: "",
      })),
    });
    expect((await failureOf(makeCitation(author, annotation))).code).toBe("invalid");
    const source = { from: "library", evidenceId: evidence.id } as const;
    expect((await makeCitation(author, annotation, { id, source })).citations).toHaveLength(100);
  });
});

describe("removing a citation", () => {
  test("can be undone", async () => {
    const { author, article, annotation } = await cited();
    const saved = await makeCitation(author, annotation);
    const removed = await removeCitation(author, citationRefOf(saved));
    expect(removed).toMatchObject({ citations: [], revision: 3 });
    expect((await listAnnotations(author, article.versionId))[0]?.citations).toEqual([]);

    const ref = { ...citationRefOf(saved), baseRevision: removed.revision };
    expect(await restoreCitation(author, ref)).toMatchObject({ citations: saved.citations, revision: 4 });
  });

  test("leaves the source in the library", async () => {
    const { newsroom, author, annotation } = await cited();
    await removeCitation(author, citationRefOf(await makeCitation(author, annotation)));
    expect(await db.evidence.count({ where: { newsroomId: newsroom.id } })).toBe(1);
  });
});
