import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { EditEvidenceInput } from "@/domain/evidence/library";
import { proofOf } from "@/domain/evidence/proof";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { editEvidence } from "./evidence-change";
import { getSummary } from "./summaries";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf } from "./testing/inputs";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

async function citedTwice() {
  const scene = await makeScene();
  const mine = await makeAnnotation(scene.author, scene.article, "40,000 homes", { tag: "verified" });
  const evidence = evidenceOf({ sourceType: "secondary" });
  await makeCitation(scene.author, mine, { source: { from: "new", evidence } });
  const theirs = await makeAnnotation(scene.colleague, scene.article, "Tuesday", { tag: "verified" });
  await makeCitation(scene.colleague, theirs, { source: { from: "library", evidenceId: evidence.id } });
  const edit = (details: Partial<EditEvidenceInput> = {}): EditEvidenceInput => {
    const { title, url, publisher, publishedAt, sourceType, asked, whereItShouldBe, deskOnly } = evidence;
    const facts = { title, url, publisher, publishedAt, sourceType, asked, whereItShouldBe, deskOnly };
    return { mutationId: uuid(), baseRevision: 1, id: evidence.id, ...facts, ...details };
  };
  return { ...scene, evidence, edit };
}

test("edited once, a source is new in every statement, in the summary, and in what it proves", async () => {
  const { author, colleague, article, evidence, edit } = await citedTwice();
  const before = await listAnnotations(author, article.versionId);
  expect(before.map((annotation) => proofOf(annotation).enough)).toEqual([false, false]);

  await editEvidence(colleague, edit({ title: "Minutes, corrected", sourceType: "primary", deskOnly: true }));
  const after = await listAnnotations(author, article.versionId);
  for (const { citations } of after)
    expect(citations[0]?.evidence).toMatchObject({
      id: evidence.id,
      title: "Minutes, corrected",
      deskOnly: true,
    });
  expect(after.map((annotation) => proofOf(annotation).enough)).toEqual([true, true]);
  const { summary } = await getSummary(author, article.articleId, "everyone");
  expect(summary.sources).toMatchObject([{ title: "Minutes, corrected", deskOnly: true }]);

  const event = await db.auditEvent.findFirst({
    orderBy: { sequence: "desc" },
    where: { act: "edit evidence" },
  });
  expect(event).toMatchObject({
    object: `evidence ${evidence.id}`,
    before: { title: evidence.title, revision: 1 },
    after: { title: "Minutes, corrected", revision: 2 },
  });
  await verifyAuditChain(author.newsroomId);
});

test("an edit of what somebody else has changed is refused with what is stored", async () => {
  const { author, colleague, edit } = await citedTwice();
  await editEvidence(author, edit({ title: "First" }));
  const failure = await failureOf(editEvidence(colleague, edit({ title: "Second" })));
  expect(failure).toMatchObject({ code: "stale", current: { evidence: { title: "First" }, revision: 2 } });
});

test("repeated, an edit happens once; of many at once one wins", async () => {
  const { author, edit, evidence } = await citedTwice();
  const input = edit({ title: "Once" });
  expect(await editEvidence(author, input)).toEqual(await editEvidence(author, input));
  const rivals = await Promise.allSettled(
    Array.from({ length: 10 }, (_, at) =>
      editEvidence(author, edit({ baseRevision: 2, title: `Rival ${String(at)}` })),
    ),
  );
  expect(rivals.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await db.evidence.findUnique({ where: { id: evidence.id } })).toMatchObject({ revision: 3 });
});

test("readers may not edit, strangers find nothing, and a link keeps an address", async () => {
  const { author, reader, stranger, edit } = await citedTwice();
  expect((await failureOf(editEvidence(reader, edit()))).code).toBe("forbidden");
  expect((await failureOf(editEvidence(stranger, edit()))).code).toBe("not-found");
  expect((await failureOf(editEvidence(author, edit({ url: null })))).code).toBe("invalid");
});
