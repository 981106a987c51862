import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { removeAnnotation, saveAnnotation } from "./annotations";
import { placesSince, placesUnanswered } from "./placements";
import { makeAnnotation, makeScene } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, refOf } from "./testing/inputs";
import { addVersion } from "./versions";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

async function makeMarked() {
  const scene = await makeScene();
  const { author, article } = scene;
  const { articleId, versionId, text } = article;
  const lines = text.split("\n");
  const [headline = ""] = lines;
  let newest = versionId;
  const saveNext = async (added: string) => {
    lines.push(added);
    const base = { articleId, baseVersionId: newest, headline, baseHeadline: headline };
    const source = { format: "text" as const, content: lines.join("\n\n") };
    const { id } = await addVersion(author, { ...base, mutationId: uuid(), source, dropped: [] });
    newest = id;
    return id;
  };
  return { ...scene, saveNext, marked: { id: versionId, articleId, number: 1, text, language: "en" } };
}

test("a place is carried to every version there is, also to one that is saved just before it is stored", async () => {
  const { marked, article, saveNext } = await makeMarked();
  const second = await saveNext("The ministry gave no reasons.");
  const id = uuid();
  const places = await placesSince(id, marked, annotationOf(article, "40,000 homes").anchor);
  const third = await saveNext("It was asked twice.");
  const stored = await places(db);
  expect(stored.map(({ versionId }) => versionId)).toEqual([marked.id, second, third]);
  expect(new Set(stored.map(({ exact }) => exact))).toEqual(new Set(["40,000 homes"]));
  // Once more, as when the transaction had to run again.
  expect(await places(db)).toEqual(stored);
});

test("what its author has not answered for is carried on likewise, and nothing where it was made", async () => {
  const { author, marked, article, saveNext } = await makeMarked();
  const { id } = await makeAnnotation(author, article, "40,000 homes");
  expect(await placesUnanswered(id, marked)).toBeNull();
  const second = await saveNext("The ministry gave no reasons.");
  const version = await db.articleVersion.findUniqueOrThrow({ where: { id: second } });
  const places = await placesUnanswered(id, { ...version, language: "en" });
  const third = await saveNext("It was asked twice.");
  expect((await places?.(db))?.map(({ versionId }) => versionId)).toEqual([second, third]);
});

test("an annotation answers at its place in the version that was asked about, or in the newest", async () => {
  const { author, article, saveNext } = await makeMarked();
  const first = await makeAnnotation(author, article, "40,000 homes");
  const second = await saveNext("The ministry gave no reasons.");
  const changed = await saveAnnotation(author, changeOf(first, { rationale: "Counted." }));
  expect(changed.versionId).toBe(article.versionId);
  const onSecond = await db.articleVersion.findUniqueOrThrow({ where: { id: second } });
  const late = annotationOf({ versionId: second, text: onSecond.text }, "gave no reasons");
  await saveAnnotation(author, late);
  const told = await saveAnnotation(author, { ...late, baseRevision: 1, mutationId: uuid() });
  expect(told.versionId).toBe(second);
  expect((await removeAnnotation(author, refOf(changed))).versionId).toBe(second);
});
