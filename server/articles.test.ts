import { createHash } from "node:crypto";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { addArticleInput, type AddArticleInput, type ArticleSource } from "@/domain/article/article";
import { readDocument } from "@/editor/check-document";
import { buildTextMap } from "@/editor/text-map";
import type { PrismaClient } from "@/prisma/generated/client";
import { addArticle, getArticle, previewArticle } from "./articles";
import { makeMember, makeNewsroom, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const text = "Newsroom logo\nBarrier rises in Easthaven\nBy Mira Lindqvist\nThe gate holds, “so far” 👩‍👩‍👧.";

function articleOf(source: ArticleSource, details: Partial<AddArticleInput> = {}): AddArticleInput {
  return addArticleInput.parse({
    mutationId: uuid(),
    source,
    dropped: [],
    headline: "Barrier rises in Easthaven",
    outlet: "The Easthaven Courier",
    byline: "Mira Lindqvist",
    publishedAt: "2026-03-04",
    sourceUrl: "https://easthaven.example/barrier",
    ...details,
  });
}

function plain(content: string, details: Partial<AddArticleInput> = {}): AddArticleInput {
  return articleOf({ format: "text", content }, details);
}

describe("adding", () => {
  test("stores the text word for word, without what was dropped, with its hash", async () => {
    const { author } = await makeScene();
    const { id } = await addArticle(author, plain(text, { dropped: [0] }));
    const { version, ...article } = await getArticle(author, id);
    const kept = text.slice("Newsroom logo\n".length);
    expect(article).toEqual({
      id,
      headline: "Barrier rises in Easthaven",
      outlet: "The Easthaven Courier",
      byline: "Mira Lindqvist",
      publishedAt: "2026-03-04",
      sourceUrl: "https://easthaven.example/barrier",
      language: "en",
      addedBy: { id: author.userId, name: author.name },
    });
    expect(version).toMatchObject({ number: 1, text: kept });
    expect(version.sha256).toBe(createHash("sha256").update(kept, "utf8").digest("hex"));
    expect(buildTextMap(readDocument(version.doc)).text).toBe(kept);
    expect(version.doc.content?.[0]?.attrs).toEqual({ level: 1, role: "headline" });
  });

  test("tells the audit trail who added what", async () => {
    const { author } = await makeScene();
    const { id } = await addArticle(author, plain(text));
    const [event] = await db.auditEvent.findMany({ where: { object: `article ${id}` } });
    expect(event).toMatchObject({ userId: author.userId, act: "add article", before: null });
    expect(event?.after).toMatchObject({
      headline: "Barrier rises in Easthaven",
      outlet: "The Easthaven Courier",
    });
  });

  test("adds one article however often the same act is sent", async () => {
    const { author, newsroom } = await makeScene();
    const input = plain(text);
    const [first, second] = await Promise.all([addArticle(author, input), addArticle(author, input)]);
    expect(second).toEqual(first);
    expect(await db.article.count({ where: { newsroomId: newsroom.id, id: first.id } })).toBe(1);
    expect(await db.article.count({ where: { newsroomId: newsroom.id } })).toBe(2);
  });

  test("leaves hostile HTML inert", async () => {
    const { author } = await makeScene();
    const content = `<p onclick="steal()">The <a href="javascript:steal()">gate</a> holds.<script>steal()</script></p>&#xD83D;`;
    const { id } = await addArticle(author, articleOf({ format: "html", content }, { headline: "Gate" }));
    const { version } = await getArticle(author, id);
    expect(version.text).toBe("Gate\nThe gate holds.\n\uFFFD");
    expect(JSON.stringify(version.doc)).not.toMatch(/steal|script|onclick/);
  });

  test("takes a million characters and refuses one more", async () => {
    const { author } = await makeScene();
    const million = "The gate holds. ".repeat(62_500);
    const { id } = await addArticle(author, plain(million, { headline: "Long" }));
    expect((await getArticle(author, id)).version.text).toHaveLength("Long\n".length + 999_999);
    expect(() => plain(`${million}.`)).toThrow("Longer than 1,000,000 characters");
  });

  test("refuses broken characters, an empty article and an empty headline", async () => {
    const { author } = await makeScene();
    expect(() => plain("gate \ud83d")).toThrow("broken character");
    expect(() => plain("gate \0")).toThrow("broken character");
    expect(() => plain("gate", { headline: " " })).toThrow("headline is empty");
    expect(() => plain("gate", { sourceUrl: "javascript:alert(1)" })).toThrow("not a web address");
    // Markdown is read from files alone, in a process of its own.
    const markdown = { source: { format: "markdown", content: "gate" } as unknown as ArticleSource };
    expect(() => plain("gate", markdown)).toThrow("Invalid input");
    expect(await failureOf(addArticle(author, plain(" \n ")))).toMatchObject({ code: "invalid" });
    expect(await failureOf(addArticle(author, plain("one\ntwo", { dropped: [0, 1] })))).toMatchObject({
      code: "invalid",
    });
  });

  test("is not for readers, nor is the preview", async () => {
    const { reader, newsroom } = await makeScene();
    expect(await failureOf(addArticle(reader, plain(text)))).toMatchObject({ code: "forbidden" });
    expect(() => previewArticle(reader, { format: "text", content: text })).toThrow(
      expect.objectContaining({ code: "forbidden" }),
    );
    expect(await db.article.count({ where: { newsroomId: newsroom.id } })).toBe(1);
  });
});

describe("the preview", () => {
  test("shows the blocks, what looks like furniture, and its guesses", async () => {
    const member = await makeMember(await makeNewsroom());
    const preview = previewArticle(member, { format: "text", content: text });
    expect(preview).toMatchObject({
      doubtful: [0],
      guessed: { headline: "Barrier rises in Easthaven", byline: "Mira Lindqvist", publishedAt: null },
    });
    expect(preview.blocks).toHaveLength(4);
  });
});

describe("reading", () => {
  test("is for the whole newsroom and for nobody else", async () => {
    const { reader, stranger, article } = await makeScene();
    expect(await getArticle(reader, article.articleId)).toMatchObject({ id: article.articleId });
    expect(await failureOf(getArticle(stranger, article.articleId))).toMatchObject({ code: "not-found" });
  });

  test("answers an id that is none like one that does not exist", async () => {
    const { reader } = await makeScene();
    const [none, unknown] = [getArticle(reader, "new"), getArticle(reader, uuid())];
    expect((await failureOf(none)).forPerson).toBe((await failureOf(unknown)).forPerson);
  });

  test("gives the newest version", async () => {
    const { reader, article } = await makeScene();
    const doc = {
      type: "doc",
      content: [{ type: "paragraph", content: [{ type: "text", text: "Corrected." }] }],
    };
    await db.articleVersion.create({
      data: { id: uuid(), articleId: article.articleId, number: 2, doc, text: "Corrected.", sha256: "" },
    });
    expect((await getArticle(reader, article.articleId)).version).toMatchObject({
      number: 2,
      doc,
      text: "Corrected.",
    });
  });
});
