import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { saveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations, removeAnnotation, restoreAnnotation, saveAnnotation } from "./annotations";
import { makeAnnotation, makeArticle, makeMember, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { annotationOf, changeOf, refOf } from "./testing/inputs";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

describe("who may write", () => {
  test("a stranger finds nothing, whatever they try", async () => {
    const { author, stranger, article } = await makeScene();
    const theirs = await makeArticle(stranger, ["Nothing to see."]);
    const saved = await makeAnnotation(author, article, "40,000 homes");
    const attempts = [
      () => makeAnnotation(stranger, article, "40,000 homes"),
      () => makeAnnotation(stranger, theirs, "Nothing", { id: saved.id }),
      () => makeAnnotation(stranger, theirs, "Nothing", { id: saved.id, baseRevision: 1 }),
      () => saveAnnotation(stranger, changeOf(saved, { tag: "verified" })),
      () => removeAnnotation(stranger, refOf(saved)),
      () => restoreAnnotation(stranger, refOf(saved)),
    ];
    for (const attempt of attempts) {
      const failure = await failureOf(attempt());
      expect(failure.code).toBe("not-found");
      expect(failure.forPerson).not.toMatch(/barrier|Mira/i);
      expect(failure.current).toBeUndefined();
    }
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });

  test("a reader writes nothing", async () => {
    const { author, reader, article } = await makeScene();
    const saved = await makeAnnotation(author, article, "40,000 homes");
    const attempts = [
      () => makeAnnotation(reader, article, "40,000 homes"),
      () => saveAnnotation(reader, changeOf(saved)),
      () => removeAnnotation(reader, refOf(saved)),
      () => restoreAnnotation(reader, refOf(saved)),
    ];
    for (const attempt of attempts) expect((await failureOf(attempt())).code).toBe("forbidden");
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });

  test("nobody writes in another's layer, not even an owner", async () => {
    const { newsroom, author, colleague, article } = await makeScene();
    const owner = await makeMember(newsroom, "owner");
    const saved = await makeAnnotation(author, article, "40,000 homes");
    for (const other of [colleague, owner]) {
      const attempts = [
        () => saveAnnotation(other, changeOf(saved, { tag: "verified" })),
        () => makeAnnotation(other, article, "40,000 homes", { id: saved.id }),
        () => removeAnnotation(other, refOf(saved)),
        () => restoreAnnotation(other, refOf(saved)),
      ];
      for (const attempt of attempts) {
        const failure = await failureOf(attempt());
        expect(failure.code).toBe("forbidden");
        expect(failure.forPerson).toContain("colleague");
      }
    }
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });

  test("an annotation does not move to another article", async () => {
    const { author, article } = await makeScene();
    const other = await makeArticle(author, ["The mayor spoke."]);
    const saved = await makeAnnotation(author, article, "40,000 homes");
    const { anchor } = annotationOf(other, "mayor");
    const moved = changeOf(saved, { versionId: other.versionId, anchor });
    expect((await failureOf(saveAnnotation(author, moved))).code).toBe("not-found");
    expect(await listAnnotations(author, other.versionId)).toEqual([]);
  });
});

describe("an anchor that does not fit the stored text", () => {
  const sound = (article: { versionId: string; text: string }) =>
    annotationOf(article, "40,000 homes").anchor;

  test.each([
    ["reversed", (a: ReturnType<typeof sound>) => ({ ...a, start: a.end, end: a.start })],
    ["empty", (a: ReturnType<typeof sound>) => ({ ...a, end: a.start, exact: "" })],
    ["past the end", (a: ReturnType<typeof sound>) => ({ ...a, start: 1_000_000, end: 1_000_012 })],
    ["of another quote", (a: ReturnType<typeof sound>) => ({ ...a, exact: "50,000 homes" })],
    ["one off", (a: ReturnType<typeof sound>) => ({ ...a, start: a.start + 1, end: a.end + 1 })],
    ["of another beginning", (a: ReturnType<typeof sound>) => ({ ...a, prefix: "A dam could shield " })],
    ["of another end", (a: ReturnType<typeof sound>) => ({ ...a, suffix: ", the mayor says" })],
  ])("is refused and stores nothing: %s", async (_, spoil) => {
    const { author, article } = await makeScene();
    const anchor = spoil(sound(article));
    const failure = await failureOf(makeAnnotation(author, article, "40,000 homes", { anchor }));
    expect(failure.code).toBe("invalid");
    expect(await listAnnotations(author, article.versionId)).toEqual([]);
    expect(await db.mutation.count({ where: { userId: author.userId } })).toBe(0);
  });

  test.each([
    ["a surrogate pair", "👩‍👩‍👧", 1, 2],
    ["a family of three", "👩‍👩‍👧", 0, 2],
    ["a letter and its accent", "cafe\u0301", 0, 4],
  ])("is refused inside %s", async (_, near, from, to) => {
    const { author, article } = await makeScene();
    const { start } = annotationOf(article, near).anchor;
    const exact = article.text.slice(start + from, start + to);
    const anchor = { start: start + from, end: start + to, exact, prefix: "", suffix: "" };
    expect((await failureOf(makeAnnotation(author, article, "Easthaven", { anchor }))).code).toBe("invalid");
    expect(await listAnnotations(author, article.versionId)).toEqual([]);
  });

  test("is refused for a change too, which then changes nothing", async () => {
    const { author, article } = await makeScene();
    const saved = await makeAnnotation(author, article, "40,000 homes");
    const anchor = { ...saved.anchor, exact: "50,000 homes" };
    expect((await failureOf(saveAnnotation(author, changeOf(saved, { anchor })))).code).toBe("invalid");
    expect(await listAnnotations(author, article.versionId)).toEqual([saved]);
  });
});

test("what no store keeps is refused before it gets here", () => {
  const input = annotationOf({ versionId: uuid(), text: "Homes" }, "Homes");
  const { anchor } = input;
  expect(saveAnnotationInput.safeParse(input).success).toBe(true);
  const refused = [
    { rationale: "broken \ud83d" },
    { rationale: "nothing \0" },
    { rationale: "x".repeat(10_001) },
    { proposedWording: "\udc00" },
    { proposedWording: "x".repeat(5_001) },
    { anchor: { ...anchor, start: -1 } },
    { anchor: { ...anchor, start: 0.5 } },
    { anchor: { ...anchor, exact: "\ud83d" } },
    { anchor: { ...anchor, exact: "\0" } },
    { tag: "verified", finding: "refuted" },
    { baseRevision: -1 },
    { id: "1" },
    { authorId: uuid() },
  ];
  for (const spoiled of refused)
    expect(saveAnnotationInput.safeParse({ ...input, ...spoiled }).success, JSON.stringify(spoiled)).toBe(
      false,
    );
});
