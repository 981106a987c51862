import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { AddArticleInput } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { listAnnotations } from "./annotations";
import { listArticles } from "./article-list";
import { addArticle, getArticle } from "./articles";
import { readArticleFile } from "./read-article-file";
import { makeMember, makeNewsroom, makeScene } from "./testing/factories";
import { failureOf } from "./testing/failure-of";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

const corpus = path.join(import.meta.dirname, "../bench/corpus");

function read(member: Member, name: string, charset: string | null = null): Promise<ImportPreview> {
  const folder = path.join(corpus, name);
  const source = fs.readdirSync(folder).find((file) => file.startsWith("source.")) ?? "";
  const bytes = new Uint8Array(fs.readFileSync(path.join(folder, source)));
  return readArticleFile(member, { name: `${name}${path.extname(source)}`, bytes, charset });
}

function inputOf(preview: ImportPreview, details: Partial<AddArticleInput> = {}): AddArticleInput {
  const { headline, byline, publishedAt } = preview.details;
  const empty = { mutationId: uuid(), outlet: "", sourceUrl: null };
  return {
    ...empty,
    source: preview.sealed,
    dropped: preview.dropped,
    headline,
    byline,
    publishedAt,
    ...details,
  };
}

describe("a reporter's annotated copy", () => {
  test("becomes an article with an unchecked statement for each passage that has comments", async () => {
    const { author } = await makeScene();
    const preview = await read(author, "docx-comments");
    expect(preview).toMatchObject({ notes: 2, unplaced: 0, alreadyThere: [], encoding: null });
    const { id } = await addArticle(author, inputOf(preview));
    const { version, headline } = await getArticle(author, id);
    expect(headline).toBe("Ferry captain had no pilot's licence, inquiry hears");
    const annotations = await listAnnotations(author, version.id);
    expect(
      annotations.map(({ anchor, tag, about, rationale, author: { name } }) => ({
        exact: anchor.exact,
        tag,
        about,
        rationale,
        name,
      })),
    ).toEqual([
      {
        exact: "had not renewed his pilot's licence",
        tag: null,
        about: "so",
        rationale: "Nina Voronzova: Who says so? The inquiry's own file has a renewal in it.",
        name: author.name,
      },
      {
        exact: "212 crossings",
        tag: null,
        about: "so",
        rationale:
          "Piet Aalto: Counted from the port's log?\nOr from the timetable?\n\nNina Voronzova: From the log.",
        name: author.name,
      },
    ]);
    for (const { anchor } of annotations) {
      expect(version.text.slice(anchor.start, anchor.end)).toBe(anchor.exact);
    }
  });

  test("is in the list as unchecked, and told to the audit trail in one event", async () => {
    const { author } = await makeScene();
    const { id } = await addArticle(author, inputOf(await read(author, "docx-comments")));
    const listed = (await listArticles(author)).articles.find((article) => article.id === id);
    expect(listed).toMatchObject({ checking: "unchecked", progress: { unchecked: 2 } });
    const events = await db.auditEvent.findMany({ where: { object: `article ${id}` } });
    expect(events.map(({ act }) => act)).toEqual(["add article"]);
    expect((events[0]?.after as { notes: string[] }).notes).toHaveLength(2);
  });

  test("leaves out a comment whose words were dropped", async () => {
    const { author } = await makeScene();
    const preview = await read(author, "docx-comments");
    const last = preview.blocks.findIndex((block) => JSON.stringify(block).includes("212"));
    const { id } = await addArticle(author, inputOf(preview, { dropped: [last], headline: "Ferry captain" }));
    const { version } = await getArticle(author, id);
    expect((await listAnnotations(author, version.id)).map(({ anchor }) => anchor.exact)).toEqual([
      "had not renewed his pilot's licence",
    ]);
  });

  test("is added once with its notes, however often the same act is sent", async () => {
    const { author } = await makeScene();
    const input = inputOf(await read(author, "docx-comments"));
    const [first, second] = await Promise.all([addArticle(author, input), addArticle(author, input)]);
    expect(second).toEqual(first);
    expect(await db.annotation.count({ where: { articleId: first.id } })).toBe(2);
  });
});

describe("a file", () => {
  test("is stored word for word as it was shown, with where it comes from", async () => {
    const member = await makeMember(await makeNewsroom());
    const preview = await read(member, "txt-windows-1251");
    expect(preview.encoding).toEqual({ name: "windows-1251", isGuess: true });
    const { id } = await addArticle(member, inputOf(preview));
    const { version, language } = await getArticle(member, id);
    const shown = preview.blocks.map((block) => block.content?.[0]?.text).join("\n");
    expect(version.text).toBe(shown);
    expect(version.sha256).toBe(createHash("sha256").update(shown, "utf8").digest("hex"));
    expect(language).toBe("ru");
    const origin = await db.versionOrigin.findUniqueOrThrow({ where: { versionId: version.id } });
    const bytes = fs.readFileSync(path.join(corpus, "txt-windows-1251/source.txt"));
    expect(origin).toMatchObject({
      fileName: "txt-windows-1251.txt",
      sourceSha256: createHash("sha256").update(bytes).digest("hex"),
    });
  });

  test("that is here already is named, in this newsroom alone", async () => {
    const member = await makeMember(await makeNewsroom());
    const { id } = await addArticle(member, inputOf(await read(member, "md-budget")));
    expect((await read(member, "md-budget")).alreadyThere.map((article) => article.id)).toEqual([id]);
    const stranger = await makeMember(await makeNewsroom("Elsewhere"));
    expect((await read(stranger, "md-budget")).alreadyThere).toEqual([]);
  });

  test("without a headline is called by its name", async () => {
    const member = await makeMember(await makeNewsroom());
    const bytes = new TextEncoder().encode("It holds. So they say.\nNobody knows.");
    const { details } = await readArticleFile(member, { name: "gate_report v2.txt", bytes, charset: null });
    expect(details.headline).toBe("gate report v2");
  });

  test("is not for readers", async () => {
    const { reader } = await makeScene();
    expect(await failureOf(read(reader, "md-budget"))).toMatchObject({ code: "forbidden" });
  });

  test("that nobody waits for any more is given up", async () => {
    const member = await makeMember(await makeNewsroom());
    const bytes = new TextEncoder().encode("It holds.");
    const file = { name: "a.txt", bytes, charset: null, signal: AbortSignal.abort() };
    await expect(readArticleFile(member, file)).rejects.toThrow();
  });
});
