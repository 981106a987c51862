import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { ArticleListItem } from "@/domain/article/article";
import { foldWords } from "@/domain/article/fold-words";
import { sorts, type ArticleListQuery } from "@/domain/article/list-query";
import { sortKey } from "@/domain/article/sort-key";
import type { Member } from "@/domain/permissions";
import { removeAnnotation, restoreAnnotation, saveAnnotation } from "./annotations";
import { assignArticle } from "./article-changes";
import { listArticles } from "./article-list";
import { listOutlets } from "./article-outlets";
import { listCheckers } from "./checkers";
import { database } from "./store";
import {
  makeAnnotation,
  makeArticle,
  makeMember,
  makeNewsroom,
  makeReview,
  makeScene,
} from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { changeOf, refOf } from "./testing/inputs";

beforeAll(freshDatabase);
afterAll(closeStore);

describe("listArticles", () => {
  test("counts statement groups of the newest version by tag, and names who checks and who reviews", async () => {
    const { author, colleague, article } = await makeScene();
    await makeAnnotation(author, article, "40,000 homes", { tag: "verified" });
    await makeAnnotation(colleague, article, "40,000 homes", { tag: "disputed" });
    const opinion = await makeAnnotation(author, article, "barrier or not", { tag: "opinion" });
    await makeAnnotation(colleague, article, "barrier or not", { tag: "opinion" });
    const removed = await makeAnnotation(author, article, "on Tuesday", { tag: "verified" });
    await removeAnnotation(author, refOf(removed));
    await makeReview(colleague, opinion);
    expect((await listArticles(author)).articles).toMatchObject([
      {
        id: article.articleId,
        progress: { verified: 0, disputed: 0, opinion: 1, unchecked: 0, disagreed: 1, recheck: 0 },
        checkedBy: [{ name: "Mira Lindqvist" }, { name: "Tomás Okafor" }],
        reviewedBy: [{ name: "Tomás Okafor" }],
      },
    ]);
  });

  test("puts what was worked on last first", async () => {
    const { author, article } = await makeScene();
    const other = await makeArticle(author, ["The harbour is closed."], "Harbour closed");
    expect((await listArticles(author)).articles.map(({ id }) => id)).toEqual([
      other.articleId,
      article.articleId,
    ]);
    await makeAnnotation(author, article, "40,000 homes");
    expect((await listArticles(author)).articles.map(({ id }) => id)).toEqual([
      article.articleId,
      other.articleId,
    ]);
  });

  test("shows nothing of another newsroom, also when searching", async () => {
    const { stranger } = await makeScene();
    expect((await listArticles(stranger)).articles).toEqual([]);
    expect((await listArticles(stranger, { search: "barrier" })).articles).toEqual([]);
  });

  test("finds every word of a search in headline, outlet, byline or text, in any case and script", async () => {
    const member = await makeMember(await makeNewsroom());
    await makeArticle(member, ["Die Flut stieg um 50 % an."], "ПЛОТИНА построена");
    const found = async (search: string) => (await listArticles(member, { search })).articles.length;
    expect(await found("плотина")).toBe(1);
    expect(await found("  COURIER flut ")).toBe(1);
    expect(await found("courier ebbe")).toBe(0);
    expect(await found("50 %")).toBe(1);
    expect(await found("_")).toBe(0);
    expect(await found("\\")).toBe(0);
    expect(await found("gate \ud83d\0")).toBe(0);
    expect(await found(`${"flut ".repeat(500)}${uuid()}`)).toBe(1);
  });
});

describe("pages, orders and filters", () => {
  const headlines = Array.from(
    { length: 400 },
    (_, index) => `${index % 2 === 0 ? "“Gate" : "Barrier"} ${String(index).padStart(3, "0")}”`,
  );

  async function makeMany() {
    const scene = await makeScene();
    const db = await database();
    await db.article.delete({ where: { id: scene.article.articleId } });
    const { newsroomId, userId: addedById } = scene.author;
    const rows = headlines.map((headline, index) => ({
      id: uuid(),
      newsroomId,
      addedById,
      headline,
      outlet: index < 3 ? "The Westmere Post" : "The Easthaven Courier",
      byline: "",
      language: "en",
      sortKey: sortKey(headline),
      // Three at each moment, and at each day but the last ones without.
      updatedAt: new Date(Date.UTC(2026, 0, 1, 0, Math.floor(index / 3))),
      ...(index < 370 ? { dueOn: new Date(Date.UTC(2026, 2, 1 + Math.floor(index / 12))) } : {}),
    }));
    await db.article.createMany({ data: rows });
    await db.articleWords.createMany({
      data: rows.map(({ id, headline }, index) => ({
        articleId: id,
        words: foldWords(`${headline}\nIt rains. ${index === 117 ? "洪水 in the harbour" : ""}`),
      })),
    });
    return scene;
  }

  async function allPages(member: Member, query: Partial<ArticleListQuery> = {}) {
    const pages: ArticleListItem[][] = [];
    for (let after: ArticleListQuery["after"]; ;) {
      const { articles, next } = await listArticles(member, { ...query, after });
      pages.push(articles);
      if (next === null) return pages;
      after = next;
    }
  }

  test.each(sorts)("by %s, every article is on exactly one page, in order", async (sort) => {
    const { author } = await makeMany();
    const pages = await allPages(author, { sort });
    expect(pages.map(({ length }) => length)).toEqual(Array<number>(8).fill(50));
    const lines = pages.flat();
    expect(new Set(lines.map(({ id }) => id)).size).toBe(400);
    const keys = {
      updated: lines.map(({ updatedAt }) => updatedAt).toReversed(),
      headline: lines.map(({ headline }) => sortKey(headline)),
      due: lines.map(({ dueOn }) => dueOn ?? "none"),
    }[sort];
    expect(keys).toEqual(keys.toSorted());
  });

  test("a search goes through all pages too, and finds words of two signs", async () => {
    const { author } = await makeMany();
    const found = async (search: string) => (await allPages(author, { search })).flat().length;
    expect(await found("rains")).toBe(400);
    expect(await found("barrier")).toBe(200);
    // Every tenth: too few for a page among the first, too many for the index alone.
    expect(await found("barrier rains 5”")).toBe(40);
    // Among the oldest, where only the index looks.
    expect(await found("洪水")).toBe(1);
    expect(await found("11")).toBe(13);
  });

  test("filters by outlet, and offers each outlet once", async () => {
    const { author } = await makeMany();
    expect((await allPages(author, { outlet: "The Westmere Post" })).flat()).toHaveLength(3);
    expect(await listOutlets(author, "active")).toEqual(["The Easthaven Courier", "The Westmere Post"]);
    expect(await listOutlets(author, "archived")).toEqual([]);
  });

  test("filters by who checks it", async () => {
    const { author, colleague, article } = await makeScene();
    const checkerId = colleague.userId;
    const { articleId } = article;
    await assignArticle(author, { mutationId: uuid(), articleId, baseRevision: 1, checkerId, dueOn: null });
    const found = async (checker: string) => (await listArticles(author, { checker })).articles.length;
    expect([await found(checkerId), await found(author.userId), await found("nobody")]).toEqual([1, 0, 0]);
    const names = (await listCheckers(author)).map(({ name }) => name);
    expect(names).toEqual(["Mira Lindqvist", "Tomás Okafor"]);
  });

  test("keeps how far the statements are, whatever is done to them", async () => {
    const { author, colleague, article } = await makeScene();
    const state = async () => {
      const [line] = (await listArticles(author)).articles;
      const { articles } = await listArticles(author, { state: line?.checking });
      expect(articles).toHaveLength(1);
      return line?.checking;
    };
    expect(await state()).toBe("unmarked");
    const first = await makeAnnotation(author, article, "40,000 homes");
    expect(await state()).toBe("unchecked");
    const tagged = await saveAnnotation(author, changeOf(first, { tag: "opinion" }));
    expect(await state()).toBe("unreviewed");
    await makeReview(colleague, tagged);
    expect(await state()).toBe("reviewed");
    const second = await makeAnnotation(author, article, "on Tuesday");
    expect(await state()).toBe("unchecked");
    const removed = await removeAnnotation(author, refOf(second));
    expect(await state()).toBe("reviewed");
    const restored = await restoreAnnotation(author, refOf(removed));
    expect(await state()).toBe("unchecked");
    const both = await saveAnnotation(author, changeOf(restored, { tag: "verified" }));
    expect(await state()).toBe("unreviewed");
    await makeReview(colleague, both);
    expect(await state()).toBe("reviewed");
  });
});
