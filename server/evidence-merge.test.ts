import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Annotation } from "@/domain/annotation/annotation";
import type { EvidenceInput, SaveCitationInput } from "@/domain/evidence/evidence";
import { proofOf } from "@/domain/evidence/proof";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { removeCitation, restoreCitation } from "./citations";
import { mergeEvidence } from "./evidence-merge";
import { listLibrary } from "./library";
import { getSource } from "./library-source";
import { markSameCopy } from "./same-copy";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { citationRefOf, evidenceOf } from "./testing/inputs";
import { libraryQuery } from "@/domain/evidence/library";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

/** Two entries of the same page, each cited by somebody else, and both by one. */
async function duplicates(details: { kept?: Partial<EvidenceInput>; merged?: Partial<EvidenceInput> } = {}) {
  const scene = await makeScene();
  const kept = evidenceOf({ title: "Minutes", publisher: null, ...details.kept });
  const merged = evidenceOf({ title: "Minutes again", publisher: "Harbour Board", ...details.merged });
  const mine = await makeAnnotation(scene.author, scene.article, "40,000 homes", { tag: "verified" });
  const theirs = await makeAnnotation(scene.colleague, scene.article, "Tuesday", { tag: "verified" });
  const cite = (
    by: Member,
    on: Annotation,
    evidence: EvidenceInput | string,
    more: Partial<SaveCitationInput> = {},
  ) =>
    makeCitation(by, on, {
      source:
        typeof evidence === "string" ? { from: "library", evidenceId: evidence } : { from: "new", evidence },
      ...more,
    });
  const merge = (by: Member = scene.author, revision = 1) =>
    mergeEvidence(by, {
      mutationId: uuid(),
      keep: { id: kept.id, revision: 1 },
      merge: [{ id: merged.id, revision }],
    });
  return { ...scene, kept, merged, mine, theirs, cite, merge };
}

const sourcesOf = (annotations: readonly Annotation[]) =>
  annotations.map(({ citations }) => citations.map(({ evidence, quote }) => [evidence.title, quote]));

describe("merging", () => {
  test("moves every citation, keeps what was written, and doubles none", async () => {
    const { author, colleague, article, kept, merged, mine, theirs, cite, merge } = await duplicates();
    let here = await cite(author, mine, kept, { quote: "4,100 homes", locator: "p. 3" });
    here = await cite(author, here, merged, { quote: "4,100 homes", locator: "p. 3" });
    here = await cite(author, here, merged.id, { quote: "", locator: "" });
    here = await cite(author, here, merged.id, { quote: "Nobody has voted.", locator: "p. 9" });
    await cite(author, here, merged.id, { stance: "context", quote: "4,100 homes", locator: "p. 3" });
    await cite(colleague, theirs, merged.id, { quote: "On Tuesday", locator: "" });

    const { evidence } = await merge();
    expect(evidence).toMatchObject({ id: kept.id, title: "Minutes", publisher: "Harbour Board" });
    expect(sourcesOf(await listAnnotations(author, article.versionId))).toEqual([
      [
        ["Minutes", "4,100 homes"],
        ["Minutes", "Nobody has voted."],
        ["Minutes", "4,100 homes"],
      ],
      [["Minutes", "On Tuesday"]],
    ]);
    expect(await db.citation.count({ where: { evidenceId: merged.id } })).toBe(0);
    const event = await db.auditEvent.findFirst({
      where: { act: "merge evidence", newsroomId: author.newsroomId },
    });
    expect(event).toMatchObject({ before: { merged: [{ id: merged.id }] }, after: { moved: 5 } });
    expect((event?.after as { doubled: string[] }).doubled).toHaveLength(2);
  });

  test("keeps the strictest confidentiality, on whichever entry it stood", async () => {
    for (const [kept, merged] of [
      [true, false],
      [false, true],
    ] as const) {
      const scene = await duplicates({ kept: { deskOnly: kept }, merged: { deskOnly: merged } });
      const here = await scene.cite(scene.author, scene.mine, scene.kept);
      await scene.cite(scene.author, here, scene.merged);
      expect((await scene.merge()).evidence.deskOnly).toBe(true);
    }
  });

  test("takes duplicates out of the library, and leaves a signpost at their address", async () => {
    const { author, mine, kept, merged, cite, merge } = await duplicates();
    await cite(author, await cite(author, mine, kept), merged);
    await merge();
    const { sources } = await listLibrary(author, libraryQuery.parse({}));
    expect(sources).toMatchObject([{ evidence: { id: kept.id }, hasTwins: false }]);
    expect(await getSource(author, merged.id)).toEqual({ mergedInto: kept.id });
  });

  test("who cites the merged entry meanwhile or afterwards cites the kept one", async () => {
    const { author, colleague, mine, theirs, kept, merged, cite, merge } = await duplicates();
    await cite(author, await cite(author, mine, kept), merged);
    const others = Array.from({ length: 5 }, () => cite(colleague, theirs, merged.id));
    const [outcome] = await Promise.allSettled([merge(), ...others]);
    expect(outcome.status).toBe("fulfilled");
    expect(await db.citation.count({ where: { evidenceId: merged.id } })).toBe(0);
    const later = (await listAnnotations(colleague, theirs.versionId)).find(({ id }) => id === theirs.id);
    if (later === undefined) throw new Error("no annotation");
    const again = await cite(colleague, later, merged.id);
    expect(again.citations.map(({ evidence }) => evidence.id)).toEqual([kept.id, kept.id]);
  });

  test("brings along a citation that was removed: undone, it cites the kept source", async () => {
    const { author, mine, kept, merged, cite, merge } = await duplicates();
    const cited = await cite(author, mine, merged);
    const removed = await removeCitation(author, citationRefOf(cited));
    await cite(author, removed, kept);
    await merge();
    const ref = { ...citationRefOf(cited), baseRevision: removed.revision + 1 };
    const restored = await restoreCitation(author, ref);
    expect(new Set(restored.citations.map(({ evidence }) => evidence.id))).toEqual(new Set([kept.id]));
  });

  test("joins the groups of both, so that a copy of the merged one proves nothing beside the kept one", async () => {
    const { author, article, mine, kept, merged, cite, merge } = await duplicates({
      kept: { sourceType: "secondary", independenceGroup: "Harbour board" },
      merged: { sourceType: "secondary" },
    });
    const copy = evidenceOf({ title: "Copy", url: "https://copy.example", sourceType: "secondary" });
    await cite(author, await cite(author, await cite(author, mine, kept), merged), copy);
    const seen = async () => proofOf((await listAnnotations(author, article.versionId))[0] ?? mine).missing;
    expect(await seen()).toBeNull();
    await markSameCopy(author, {
      mutationId: uuid(),
      shared: "Wire of 3 March",
      sources: [merged, copy].map(({ id }) => ({ id, revision: 1 })),
    });
    await merge(author, 2);
    expect(await seen()).toBe("needs a primary source or a second independent one");
  });
});

describe("merging is refused", () => {
  test("to readers and strangers, and when one of them was changed meanwhile", async () => {
    const { author, reader, stranger, mine, kept, merged, cite, merge } = await duplicates();
    await cite(author, await cite(author, mine, kept), merged);
    expect((await failureOf(merge(reader))).code).toBe("forbidden");
    expect((await failureOf(merge(stranger))).code).toBe("not-found");
    expect((await failureOf(merge(author, 7))).code).toBe("stale");
    await merge();
    const again = await failureOf(merge());
    expect(again.code).toBe("stale");
    expect(await db.evidence.count({ where: { newsroomId: author.newsroomId, mergedIntoId: null } })).toBe(1);
  });

  test("where a file would be lost", async () => {
    const { author, newsroom, mine, kept, cite } = await duplicates();
    const fileId = uuid();
    await db.storedFile.create({
      data: {
        id: fileId,
        newsroomId: newsroom.id,
        sha256: "a".repeat(64),
        size: 1,
        name: "a.pdf",
        mediaType: "x/y",
      },
    });
    const held = evidenceOf({ kind: "document", fileId, url: null, title: "Held" });
    await cite(author, await cite(author, mine, kept), held);
    const [one, other] = [kept, held].map(({ id }) => ({ id, revision: 1 }));
    if (one === undefined || other === undefined) throw new Error("no sources");
    const lose = mergeEvidence(author, { mutationId: uuid(), keep: one, merge: [other] });
    expect((await failureOf(lose)).code).toBe("invalid");
    await mergeEvidence(author, { mutationId: uuid(), keep: other, merge: [one] });
  });
});
