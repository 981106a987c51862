import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveCitationInput } from "@/domain/evidence/evidence";
import type { PrismaClient } from "@/prisma/generated/client";
import { removeAnnotation } from "./annotations";
import { removeCitation, restoreCitation, saveCitation } from "./citations";
import { makeAnnotation, makeArticle, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { citationOf, citationRefOf, evidenceOf, refOf } from "./testing/inputs";

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

describe("a citation is refused", () => {
  test("when there is no room, also for one that was removed and is brought back", async () => {
    const { author, annotation } = await cited();
    const present = await makeCitation(author, annotation);
    const removed = await removeCitation(author, citationRefOf(present));
    const evidenceId = present.citations[0]?.evidence.id ?? "";
    const citation = { annotationId: annotation.id, evidenceId, quote: "", locator: "" };
    await db.citation.createMany({
      data: Array.from({ length: 100 }, () => ({ ...citation, stance: "context" as const, id: uuid() })),
    });
    const { baseRevision } = refOf(removed);
    const ref = { ...citationRefOf(present), baseRevision };
    const again = citationOf(removed, { id: ref.id, source: { from: "library", evidenceId } });
    for (const attempt of [() => restoreCitation(author, ref), () => saveCitation(author, again)])
      expect((await failureOf(attempt())).code).toBe("invalid");
  });

  test("when it was based on an older state, with the present one", async () => {
    const { newsroom, author, annotation } = await cited();
    const present = await makeCitation(author, annotation);
    for (const attempt of [
      () => makeCitation(author, annotation),
      () => removeCitation(author, { ...citationRefOf(present), baseRevision: 1 }),
      () => restoreCitation(author, { ...citationRefOf(present), baseRevision: 1 }),
    ]) {
      const failure = await failureOf(attempt());
      expect(failure.code).toBe("stale");
      expect(failure.current).toEqual(present);
    }
    expect(await db.evidence.count({ where: { newsroomId: newsroom.id } })).toBe(1);
  });

  test("in an annotation that was removed", async () => {
    const { author, annotation } = await cited();
    const removed = await removeAnnotation(author, refOf(annotation));
    expect((await failureOf(makeCitation(author, removed))).code).toBe("stale");
  });

  test("in a colleague's layer, from a reader and from a stranger", async () => {
    const { author, colleague, reader, stranger, annotation } = await cited();
    const saved = await makeCitation(author, annotation);
    for (const [other, code] of [
      [colleague, "forbidden"],
      [reader, "forbidden"],
      [stranger, "not-found"],
    ] as const) {
      for (const attempt of [
        () => makeCitation(other, saved),
        () => removeCitation(other, citationRefOf(saved)),
        () => restoreCitation(other, citationRefOf(saved)),
      ]) {
        const failure = await failureOf(attempt());
        expect(failure.code).toBe(code);
        expect(failure.forPerson).not.toMatch(/Mira|minutes/i);
        expect(failure.current).toBeUndefined();
      }
    }
  });

  test("with another newsroom's source or file, or with none that exists", async () => {
    const { newsroom, author, stranger, annotation } = await cited();
    const saved = await makeCitation(author, annotation);
    const evidenceId = saved.citations[0]?.evidence.id ?? "";
    const file = await db.storedFile.create({
      data: {
        id: uuid(),
        newsroomId: newsroom.id,
        sha256: "0".repeat(64),
        size: 1,
        name: "a.pdf",
        mediaType: "application/pdf",
      },
    });
    const theirs = await makeAnnotation(
      stranger,
      await makeArticle(stranger, ["Nothing to see."]),
      "Nothing",
    );
    const evidence = evidenceOf({ kind: "document", url: null, fileId: file.id });
    for (const source of [
      { from: "library", evidenceId } as const,
      { from: "library", evidenceId: uuid() } as const,
      { from: "new", evidence } as const,
      { from: "new", evidence: { ...evidence, fileId: uuid() } } as const,
    ]) {
      expect((await failureOf(makeCitation(stranger, theirs, { source }))).code).toBe("not-found");
    }
    const taken = { from: "new", evidence: evidenceOf({ id: evidenceId }) } as const;
    expect((await failureOf(makeCitation(stranger, theirs, { source: taken }))).code).toBe("conflict");
    expect(await db.evidence.count({ where: { newsroomId: stranger.newsroomId } })).toBe(0);
    const document = await makeCitation(author, saved, { source: { from: "new", evidence } });
    expect(document.citations[1]?.evidence.file).toMatchObject({ id: file.id, name: "a.pdf" });
  });

  test("when its id belongs to another annotation", async () => {
    const { author, article, annotation } = await cited();
    const saved = await makeCitation(author, annotation);
    const other = await makeAnnotation(author, article, "Tuesday");
    const { id } = citationRefOf(saved);
    expect((await failureOf(makeCitation(author, other, { id }))).code).toBe("not-found");
    expect((await failureOf(removeCitation(author, { ...citationRefOf(other), id }))).code).toBe("not-found");
  });

  test("before it gets here, when no store would keep it or it is no web address", () => {
    const input = citationOf({ id: uuid(), revision: 1 });
    const evidence = evidenceOf();
    expect(saveCitationInput.safeParse(input).success).toBe(true);
    const refused = [
      { quote: "\0" },
      { quote: "\ud83d" },
      { quote: "x".repeat(5_001) },
      { locator: "\udc00" },
      { source: { from: "new", evidence: { ...evidence, url: "javascript:alert(1)" } } },
      { source: { from: "new", evidence: { ...evidence, url: "data:text/html,x" } } },
      { source: { from: "new", evidence: { ...evidence, url: null } } },
      { source: { from: "new", evidence: { ...evidence, title: "  " } } },
      { source: { from: "new", evidence: { ...evidence, title: "\0" } } },
      { source: { from: "new", evidence: { ...evidence, publishedAt: "0000-01-01" } } },
      { source: { from: "new", evidence: { ...evidence, publishedAt: "2026-02-30" } } },
      { source: { from: "new", evidence: { ...evidence, kind: "document" } } },
    ];
    for (const spoiled of refused)
      expect(saveCitationInput.safeParse({ ...input, ...spoiled }).success, JSON.stringify(spoiled)).toBe(
        false,
      );
  });

  test("never for a day that the calendar has", async () => {
    const { author, annotation } = await cited();
    let seen = annotation;
    for (const publishedAt of ["0001-01-01", "1582-10-10", "2024-02-29", "9999-12-31"]) {
      const source = { from: "new", evidence: evidenceOf({ publishedAt }) } as const;
      seen = await makeCitation(author, seen, { source });
      expect(seen.citations.at(-1)?.evidence.publishedAt).toBe(publishedAt);
    }
  });
});
