import type { Page } from "@playwright/test";
import { addArticle, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

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

/** As after a look into another window. */
async function comeBack(page: Page): Promise<void> {
  const answered = page.waitForResponse((response) => response.request().headers()["rsc"] === "1");
  await page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));
  await answered;
}

function longArticle(paragraphs: number): string[] {
  return Array.from(
    { length: paragraphs },
    (_, index) =>
      `The board met ${String(index)} times. In year ${String(index)} it counted ${String(index * 7)} homes below the line of the flood, and nobody asked it why.`,
  );
}
