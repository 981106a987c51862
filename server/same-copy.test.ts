import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import { proofOf } from "@/domain/evidence/proof";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { getSource } from "./library-source";
import { markSameCopy, unmarkSameCopy } from "./same-copy";
import { makeAnnotation, makeCitation, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { evidenceOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

async function verifiedBy(count: number) {
  const scene = await makeScene();
  let annotation = await makeAnnotation(scene.author, scene.article, "40,000 homes", { tag: "verified" });
  const sources = Array.from({ length: count }, (_, at) =>
    evidenceOf({
      title: `Paper ${String(at)}`,
      url: `https://p${String(at)}.example`,
      sourceType: "secondary",
    }),
  );
  for (const evidence of sources)
    annotation = await makeCitation(scene.author, annotation, { source: { from: "new", evidence } });
  const missing = async () =>
    proofOf((await listAnnotations(scene.author, scene.article.versionId))[0] ?? annotation).missing;
  const ids = sources.map(({ id }) => id);
  return { ...scene, ids, missing };
}

async function seen(ids: readonly string[]) {
  const rows = await db.evidence.findMany({
    where: { id: { in: [...ids] } },
    select: { id: true, revision: true },
  });
  return rows.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id));
}

async function mark(member: Member, ids: readonly string[], shared = "Wire of 3 March") {
  return markSameCopy(member, { mutationId: uuid(), shared, sources: await seen(ids) });
}

const one = (ids: readonly string[], at: number) => ids.slice(at, at + 1);

test("two papers with the same wire copy are one source, until they are set apart again", async () => {
  const { author, ids, missing } = await verifiedBy(2);
  expect(await missing()).toBeNull();
  await mark(author, ids);
  expect(await missing()).toBe("needs a primary source or a second independent one");
  const details = await getSource(author, ids[0] ?? "");
  expect("sameCopy" in details && details.sameCopy.map(({ title }) => title)).toEqual(["Paper 1"]);

  const [first] = await seen(one(ids, 0));
  await unmarkSameCopy(author, {
    mutationId: uuid(),
    id: first?.id ?? "",
    baseRevision: first?.revision ?? 0,
  });
  expect(await missing()).toBeNull();
  expect(
    await db.auditEvent.count({ where: { newsroomId: author.newsroomId, act: { contains: "same copy" } } }),
  ).toBe(2);
});

test("groups that share a source become one group, under the last name", async () => {
  const { author, ids, missing } = await verifiedBy(4);
  await mark(author, ids.slice(0, 2), "Wire A");
  await mark(author, ids.slice(2, 4), "Wire B");
  expect(await missing()).toBeNull();
  await mark(author, ids.slice(1, 3), "wire c");
  expect(await missing()).toBe("needs a primary source or a second independent one");
  const groups = await db.evidence.findMany({
    where: { id: { in: ids } },
    select: { independenceGroup: true },
  });
  expect(new Set(groups.map(({ independenceGroup }) => independenceGroup))).toEqual(new Set(["wire c"]));
});

test("readers may not, strangers find nothing, and what was changed meanwhile is stale", async () => {
  const { author, reader, stranger, ids } = await verifiedBy(2);
  expect((await failureOf(mark(reader, ids))).code).toBe("forbidden");
  expect((await failureOf(mark(stranger, ids))).code).toBe("not-found");
  const before = await seen(ids);
  await mark(author, ids);
  const late = markSameCopy(author, { mutationId: uuid(), shared: "Late", sources: before });
  expect((await failureOf(late)).code).toBe("stale");
  const [first] = await seen(one(ids, 0));
  const ref = { mutationId: uuid(), id: first?.id ?? "", baseRevision: first?.revision ?? 0 };
  expect((await failureOf(unmarkSameCopy(reader, ref))).code).toBe("forbidden");
  expect((await failureOf(unmarkSameCopy(stranger, ref))).code).toBe("not-found");
});
