import { devices, type Page } from "@playwright/test";
import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { TagState } from "@/domain/annotation/tag";
import { checkFileSchema } from "@/domain/summary/check-file";
import { addArticle, comeBack, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

test("what one looks for is in the address: it outlives a reload, and a colleague sees the same", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, "Construction is to begin in the autumn of next year", "v");
  await tagWords(page, "It is still the best money the port will ever spend", "o");
  await tagWords(page, "None of the four municipalities has yet voted the money", "d");
  await page.keyboard.press("Escape");
  const marks = page.locator("mark.statement");

  await test.step("a filter shows what it asks for, and says how many of how many", async () => {
    await page.getByLabel("Show").selectOption("everyone");
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    const panel = page.getByRole("dialog", { name: "Filter" });
    await panel.getByRole("button", { name: "Disputed" }).click();
    await expect(marks).toHaveText("None of the four municipalities has yet voted the money");
    await panel.getByRole("button", { name: "Opinion" }).click();
    await expect(marks).toHaveCount(2);
    await panel.getByRole("searchbox", { name: "Words" }).fill("MUNICIPALITIES");
    await expect(marks).toHaveCount(1);
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await expect(page.getByRole("status", { name: "Filter" })).toHaveText("1 of 3");
    await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 verified");
  });

  await test.step("it is there after a reload, and for who is given the address", async () => {
    await expect(page).toHaveURL(/\?show=everyone&tag=disputed,opinion&q=MUNICIPALITIES$/);
    await page.reload();
    await expect(marks).toHaveText("None of the four municipalities has yet voted the money");
    const colleague = await as(galley.seeded.editor);
    await colleague.goto(page.url());
    await expect(colleague.locator("mark.statement")).toHaveCount(1);
    await expect(colleague.getByLabel("Show")).toHaveValue("everyone");
  });

  await test.step("a page that is asked for right after a change is reached, however long it takes", async () => {
    await page.route(/\/review/, async (route) => {
      // Longer than the address waits for the next letter of a word.
      await new Promise((resolve) => setTimeout(resolve, 1_000));
      await route.continue();
    });
    await page.getByLabel("Show").selectOption("mine");
    await page.getByRole("link", { name: "Review", exact: true }).click();
    await expect(page).toHaveURL(/\/review$/);
    await expect(page.getByRole("heading", { name: "Review", level: 1 })).toBeVisible();
    await page.unrouteAll({ behavior: "wait" });
    await page.goBack();
    await page.getByLabel("Show").selectOption("everyone");
    await expect(page).toHaveURL(/show=everyone/);
    await comeBack(page);
    await expect(page).toHaveURL(/show=everyone/);
  });

  await test.step("its parts are taken away one by one; where nothing is found, that is said", async () => {
    await page.getByRole("button", { name: "Clear filter: Disputed" }).click();
    const statements = page.getByRole("region", { name: "Statements" });
    await expect(statements).toContainText("No statement is like this.");
    await expect(marks).toHaveCount(0);
    await statements.getByRole("button", { name: "Clear filter" }).click();
    await expect(marks).toHaveCount(3);
    await expect(page).toHaveURL(new RegExp(`/articles/${articleId}\\?show=everyone$`));
  });

  await test.step("what is tagged under a filter stays until its card is closed", async () => {
    await page.goto(`/articles/${articleId}?tag=disputed`);
    await expect(marks).toHaveCount(1);
    await tagWords(page, "The new estimate is 436 million", "v");
    await expect(page.locator("mark.statement-verified")).toHaveText("The new estimate is 436 million");
    await page.keyboard.press("Escape");
    await expect(page.locator("mark.statement-verified")).toHaveCount(0);
  });
});

test("a colleague’s new statements wait until one asks for them, and nothing scrolls", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page, longArticle(30));
  await openMarkUp(page, articleId);
  await page.getByLabel("Show").selectOption("everyone");
  await page.evaluate(() => {
    scrollTo(0, 600);
  });
  const colleague = await as(galley.seeded.editor);
  await openMarkUp(colleague, articleId);
  await tagWords(colleague, "The board met 12 times", "d");
  await tagWords(colleague, "The board met 13 times", "v");

  await comeBack(page);
  const show = page.getByRole("button", { name: "2 new from Jonas Weber: show" });
  await expect(show).toBeVisible();
  await expectAccessible(page);
  const words = page.locator(".ProseMirror > p", { hasText: "The board met 12 times" });
  const stood = await words.boundingBox();
  await expect(page.locator("mark.statement")).toHaveCount(0);
  await show.click();
  await expect(page.locator("mark.statement")).toHaveCount(2);
  await expect(show).toHaveCount(0);
  expect(await words.boundingBox()).toEqual(stood);

  await test.step("what is shown already changes in its place", async () => {
    await colleague.keyboard.press("o");
    await expect(colleague.getByRole("status", { name: "Save state" })).toHaveText("Saved");
    await comeBack(page);
    await expect(page.locator("mark.statement-opinion")).toHaveText("The board met 13 times");
  });
});

test("of a long article with hundreds of statements those of the place are painted and listed", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page, longArticle(50));
  await annotateAll(page, articleId);
  await openMarkUp(page, articleId);
  const paintedIn = (paragraph: string) =>
    page.locator(".ProseMirror > p", { hasText: paragraph }).locator("mark.statement").first();
  await expect(paintedIn("The board met 1 times")).toBeVisible();
  const everywhere = await page.locator(".ProseMirror > p").count();
  expect(await page.locator(".ProseMirror > p:has(mark.statement)").count()).toBeLessThan(everywhere / 2 + 5);

  await page.locator(".ProseMirror > p", { hasText: "The board met 48 times" }).scrollIntoViewIfNeeded();
  await expect(paintedIn("The board met 48 times")).toBeVisible();
  await expect(paintedIn("The board met 1 times")).toHaveCount(0);

  await test.step("what does not fit beside its paragraph is one line, and opens", async () => {
    const folds = page
      .getByRole("region", { name: "Statements" })
      .getByRole("button", { name: /^\d+ statements/ });
    await folds.last().click();
    await expect(folds.and(page.locator("[aria-expanded=true]"))).toHaveCount(1);
    await expect(folds.and(page.locator("[aria-expanded=false]")).first()).toBeAttached();
    await expectAccessible(page);
  });

  await test.step("the strip at the edge goes where it is pressed", async () => {
    const strip = page.locator("[data-overview]");
    const box = await strip.boundingBox();
    if (box === null) throw new Error("no strip");
    await strip.click({ position: { x: 7, y: box.height / 2 } });
    await expect(paintedIn("The board met 24 times")).toBeInViewport();
  });
});

for (const [at, viewport] of [
  ["320 pixels", { width: 320, height: devices["iPhone SE"].viewport.height }],
  ["200 % zoom", { width: 640, height: 400 }],
] as const) {
  test(`at ${at}, and with reduced motion, the card is a sheet and nothing scrolls sideways`, async ({
    as,
    galley,
  }) => {
    const wide = await as(galley.seeded.editor);
    const articleId = await addArticle(wide);
    await openMarkUp(wide, articleId);
    await tagWords(wide, "The new estimate is 436 million", "d");
    await wide.emulateMedia({ reducedMotion: "reduce" });
    await wide.setViewportSize(viewport);
    await wide.goto(`/articles/${articleId}?tag=disputed&answers=none`);
    const words = wide.locator("mark.statement-disputed");
    await words.click();
    const card = wide.getByRole("region", { name: /^Disputed: The new estimate/ });
    await expect(card).toBeInViewport();
    // What one writes about stays in sight.
    await expect(words).toBeInViewport();
    const bottomOf = async () => (await words.boundingBox().then((box) => box && box.y + box.height)) ?? 0;
    await expect
      .poll(async () => (await bottomOf()) - ((await card.boundingBox())?.y ?? 0))
      .toBeLessThanOrEqual(0);
    expect(await sideways(wide)).toBeLessThanOrEqual(0);
    expect(await wide.evaluate(() => document.getAnimations().length)).toBe(0);
    await expectAccessible(wide);
    await wide.getByRole("button", { name: "Filter", exact: true }).click();
    await expect(wide.getByRole("dialog", { name: "Filter" })).toBeInViewport({ ratio: 0.9 });
    expect(await sideways(wide)).toBeLessThanOrEqual(0);
    await expectAccessible(wide);
  });
}

/** How far the page could be scrolled sideways, in pixels; less than nothing where a scroll bar takes its place. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

function longArticle(paragraphs: number): string[] {
  return Array.from(
    { length: paragraphs },
    (_, index) =>
      `The board met ${String(index)} times. In year ${String(index)} it counted ${String(index * 7)} homes below the line of the flood, and nobody asked it why.`,
  );
}

/** Eight statements in every paragraph, stored as a page that was open before would store them. */
async function annotateAll(page: Page, articleId: string): Promise<void> {
  const file: unknown = await (await page.request.get(`/articles/${articleId}/summary/json`)).json();
  const { id: versionId, text } = checkFileSchema.parse(file).check.article.version;
  const tags: TagState[] = ["verified", "disputed", "opinion", "unchecked"];
  const spans = [...text.matchAll(/The board met \d+ times/g)].flatMap(({ 0: words, index }) =>
    Array.from({ length: 8 }, (_, nth) => ({ start: index, end: index + words.length - (nth % 4) * 2 })),
  );
  const inputs = spans.map(({ start, end }, index): SaveAnnotationInput => {
    const state = tags[index % tags.length] ?? "unchecked";
    return {
      mutationId: uuid(),
      baseRevision: 0,
      id: uuid(),
      versionId,
      anchor: describe(text, start, end),
      about: "so",
      tag: state === "unchecked" ? null : state,
      finding: null,
      rationale: "",
      proposedWording: null,
    };
  });
  for (let from = 0; from < inputs.length; from += 20) {
    const answers = await Promise.all(
      inputs.slice(from, from + 20).map((data) =>
        page.request.put(`/api/v1/annotations/${data.id}`, {
          data,
          headers: { origin: new URL(page.url()).origin },
        }),
      ),
    );
    for (const answer of answers) expect(answer.ok(), await answer.text()).toBe(true);
  }
}
