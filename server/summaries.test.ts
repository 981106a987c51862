import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { exportFormats } from "@/domain/export/registry";
import type { Readers } from "@/domain/summary/audience";
import { readCheck } from "@/domain/summary/check-file";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { addArticle, getArticle } from "./articles";
import { hashAuditEvent } from "./audit";
import { markdownToHtml } from "./import/markdown-to-html";
import { exportSummary, getSummary } from "./summaries";
import { makeAnnotation, makeCitation, makeReview, makeScene } from "./testing/factories";
import { evidenceOf } from "./testing/inputs";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

/** Two people at odds over one statement, one of them with proof and an answer. */
async function makeCheckedScene() {
  const scene = await makeScene();
  const { author, colleague, article } = scene;
  const homes = await makeAnnotation(author, article, "40,000 homes", { tag: "verified" });
  await makeReview(colleague, await makeCitation(author, homes));
  await makeAnnotation(colleague, article, "40,000 homes", { tag: "disputed", finding: "refuted" });
  await makeAnnotation(colleague, article, "barrier or not", {
    tag: "opinion",
    rationale: "Theirs to judge.",
  });
  return scene;
}

const exportsOf = (newsroomId: string) =>
  db.auditEvent.findMany({ where: { newsroomId, act: "export" }, orderBy: { sequence: "asc" } });

describe("reading", () => {
  test("gives every member the same report, with everybody’s annotations as statements", async () => {
    const { author, colleague, reader, article } = await makeCheckedScene();
    const { summary, checkers } = await getSummary(reader, article.articleId, "everyone");
    expect(summary.head).toMatchObject({ newsroom: "The Easthaven Courier", layer: null, versionNumber: 1 });
    expect(summary.counts.byState).toMatchObject({ disagreed: 1, recheck: 0, opinion: 1, verified: 0 });
    expect(summary.sources).toHaveLength(1);
    expect(summary.reviews).toMatchObject([{ by: { id: colleague.userId }, of: { id: author.userId } }]);
    expect(checkers.map(({ id }) => id).sort()).toEqual([author.userId, colleague.userId].sort());
  });

  test("takes in one person’s annotations when asked, and still names everybody to choose from", async () => {
    const { author, reader, article } = await makeCheckedScene();
    const { summary, checkers } = await getSummary(reader, article.articleId, author.userId);
    expect(summary.head).toMatchObject({ layer: { id: author.userId }, checkedBy: [{ id: author.userId }] });
    expect(summary.counts).toMatchObject({
      statements: 1,
      byState: { verified: 1, disagreed: 0, recheck: 0 },
    });
    expect(checkers).toHaveLength(2);
  });

  test("is not found for a stranger, for no article, and for somebody who has annotated nothing here", async () => {
    const { stranger, reader, author, article } = await makeCheckedScene();
    for (const ask of [
      () => getSummary(stranger, article.articleId, "everyone"),
      () => getSummary(author, uuid(), "everyone"),
      () => getSummary(author, "../secrets", "everyone"),
      () => getSummary(author, article.articleId, reader.userId),
      () => getSummary(author, article.articleId, ""),
    ]) {
      expect(await failureOf(ask())).toMatchObject({ code: "not-found" });
    }
  });

  test("sets an article as it was imported: headings, quotations, lists and line breaks in their places", async () => {
    const { author } = await makeScene();
    const content =
      "# The gate\n\nIt rose\\\nslowly.\n\n> It holds.\n\n- steel\n- stone\n\n3. close\n4. wait\n";
    const source = { format: "html" as const, content: markdownToHtml(content) };
    const details = { headline: "The gate", outlet: "", byline: "", publishedAt: null, sourceUrl: null };
    const { id } = await addArticle(author, { ...details, mutationId: uuid(), source, dropped: [] });
    const { version } = await getArticle(author, id);
    const { summary } = await getSummary(author, id, "everyone");
    const words = summary.copy.map(({ segments }) => segments.map(({ text }) => text).join(""));
    expect(words.join("\n")).toBe(version.text);
    expect(summary.copy.map(({ block }) => block.kind)).toEqual([
      "heading",
      expect.stringMatching(/paragraph|standfirst/),
      "quote",
      ...Array.from({ length: 4 }, () => "list item"),
    ]);
  });
});

describe("exporting", () => {
  test.each(exportFormats)(
    "gives a member who may export the file: $name",
    async ({ name: format, part, extension, mediaType }) => {
      const { colleague, article } = await makeCheckedScene();
      const file = await exportSummary(colleague, article.articleId, format, "everyone");
      const name = "INTERNAL-barrier-would-shield-40-000-homes-ministry-says-fact-check-v1";
      expect(file.name).toBe(`${[name, ...(part === undefined ? [] : [part])].join("-")}.${extension}`);
      expect(file.mediaType).toBe(mediaType);
      expect(file.content).toContain("40,000 homes");
    },
  );

  test.each(exportFormats)(
    "gives the public nothing that is for the desk only, and no names unless told so: $name",
    async ({ name: format }) => {
      const { author, colleague, reader, article } = await makeScene();
      const homes = await makeAnnotation(author, article, "40,000 homes", {
        tag: "verified",
        rationale: "She showed us the ledger.",
      });
      await makeCitation(author, homes, {
        source: {
          from: "new",
          evidence: evidenceOf({ title: "Ledger of the harbour master", deskOnly: true }),
        },
        quote: "23,600 dwellings",
      });
      await makeAnnotation(colleague, article, "barrier or not", {
        tag: "opinion",
        rationale: `Theirs to judge, says ${reader.name}.`,
      });
      const get = (readers?: Readers) =>
        exportSummary(author, article.articleId, format, "everyone", readers);
      const desk = await get();
      const shown = await get({ audience: "public", names: false });
      const named = await get({ audience: "public", names: true });
      expect(shown.name).toMatch(/^barrier-/);
      for (const { content } of [shown, named]) {
        expect(content).not.toMatch(/ledger|harbour|23,600|INTERNAL/i);
        expect(content).toMatch(/a source the desk does not name|"unnamedSource": true/i);
      }
      for (const { name } of [author, colleague, reader]) expect(shown.content).not.toContain(name);
      expect(desk.content).toContain(author.name);
      expect(named.content).not.toContain("Checker 1");
    },
  );

  test("gives a JSON file from which the check can be rebuilt", async () => {
    const { author, article } = await makeCheckedScene();
    const { content } = await exportSummary(author, article.articleId, "json", "everyone");
    const check = readCheck(content);
    expect(check.article).toEqual(await getArticle(author, article.articleId));
    expect(check.annotations).toEqual(await listAnnotations(author, article.versionId));
  });

  test("carries nobody else’s annotations when one person’s are asked for", async () => {
    const { author, colleague, article } = await makeCheckedScene();
    const { content } = await exportSummary(author, article.articleId, "json", colleague.userId);
    expect(readCheck(content).annotations.map((annotation) => annotation.author.id)).toEqual([
      colleague.userId,
      colleague.userId,
    ]);
  });

  test("is refused to a reader, and leaves no trace of having left", async () => {
    const { reader, newsroom, article } = await makeCheckedScene();
    const refused = await failureOf(exportSummary(reader, article.articleId, "html", "everyone"));
    expect(refused.code).toBe("forbidden");
    expect(await exportsOf(newsroom.id)).toEqual([]);
  });

  test("is not found for a stranger, nor in a format that there is not", async () => {
    const { stranger, author, newsroom, article } = await makeCheckedScene();
    for (const ask of [
      () => exportSummary(stranger, article.articleId, "html", "everyone"),
      () => exportSummary(author, article.articleId, "exe", "everyone"),
      () => exportSummary(author, article.articleId, "constructor", "everyone"),
    ]) {
      expect(await failureOf(ask())).toMatchObject({ code: "not-found" });
    }
    expect(await exportsOf(newsroom.id)).toEqual([]);
  });

  test("is in the audit trail: who took what of which text, linked to what came before", async () => {
    const { author, newsroom, article } = await makeCheckedScene();
    await Promise.all(
      ["html", "json", "html"].map((format) =>
        exportSummary(author, article.articleId, format, author.userId),
      ),
    );
    const events = await exportsOf(newsroom.id);
    expect(events.map(({ after }) => after)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          format: "json",
          layers: author.userId,
          audience: "desk",
          versionId: article.versionId,
        }),
      ]),
    );
    expect(events).toHaveLength(3);
    for (const event of events) {
      expect(event).toMatchObject({ userId: author.userId, object: `article ${article.articleId}` });
      expect(event.hash).toBe(hashAuditEvent(event));
    }
    expect(events[1]?.previousHash).toBe(events[0]?.hash);
    expect(events[2]?.previousHash).toBe(events[1]?.hash);
  });
});
