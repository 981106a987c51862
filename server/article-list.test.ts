import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listArticles } from "./article-list";
import { removeAnnotation } from "./annotations";
import {
  makeAnnotation,
  makeArticle,
  makeMember,
  makeNewsroom,
  makeReview,
  makeScene,
} from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { refOf } from "./testing/inputs";

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
    expect(await listArticles(author)).toMatchObject([
      {
        id: article.articleId,
        progress: { verified: 0, disputed: 0, opinion: 1, unchecked: 0, disagreed: 1 },
        checkedBy: [{ name: "Mira Lindqvist" }, { name: "Tomás Okafor" }],
        reviewedBy: [{ name: "Tomás Okafor" }],
      },
    ]);
  });

  test("puts what was worked on last first", async () => {
    const { author, article } = await makeScene();
    const other = await makeArticle(author, ["The harbour is closed."], "Harbour closed");
    expect((await listArticles(author)).map(({ id }) => id)).toEqual([other.articleId, article.articleId]);
    await makeAnnotation(author, article, "40,000 homes");
    expect((await listArticles(author)).map(({ id }) => id)).toEqual([article.articleId, other.articleId]);
  });

  test("shows nothing of another newsroom, also when searching", async () => {
    const { stranger } = await makeScene();
    expect(await listArticles(stranger)).toEqual([]);
    expect(await listArticles(stranger, { search: "barrier" })).toEqual([]);
  });

  test("finds every word of a search in headline, outlet, byline or text, in any case and script", async () => {
    const member = await makeMember(await makeNewsroom());
    await makeArticle(member, ["Die Flut stieg um 50 % an."], "ПЛОТИНА построена");
    const found = async (search: string) => (await listArticles(member, { search })).length;
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
