import type { Page } from "@playwright/test";
import { addArticle, comeBack, expect, openMarkUp, selectWords, tagWords, test } from "./fixtures";

const first = "protect 40,000 homes from a flood";
const second = "The new estimate is 436 million";
const third = "None of the four municipalities has yet voted the money";

const saved = (page: Page) => page.getByRole("status", { name: "Save state" });
const textRegion = (page: Page) => page.getByRole("region", { name: "Article", exact: true });

/** The id of the statement on the page whose card is open. */
async function openId(page: Page): Promise<string> {
  return (await page.locator("li[data-card]:has(section)").getAttribute("data-card")) ?? "";
}

test("who comes back to the tab finds everything as it was left, and what colleagues have added", async ({
  as,
  galley,
}) => {
  const colleague = await as(galley.seeded.owner);
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, first, "v");
  const linked = await openId(page);
  await page.keyboard.press("Escape");
  await tagWords(page, second, "d");

  await page.goto("/articles");
  await page.goto(`/articles/${articleId}#statement-${linked}`);
  await page.locator("mark.statement-disputed").click();
  await page.keyboard.press("e");
  const card = page.getByRole("region", { name: /^Disputed: The new estimate/ });
  const source = card.getByLabel("Source", { exact: true });
  await source.fill("Budget committee, session of");

  await openMarkUp(colleague, articleId);
  await tagWords(colleague, third, "o");
  await comeBack(page);
  await page.getByRole("button", { name: /^1 new from/ }).click();
  await expect(page.locator("mark.statement-opinion", { hasText: third })).toBeVisible();

  await test.step("the open card stays open, and what is being written stays", async () => {
    await expect(card).toBeVisible();
    await expect(source).toHaveValue("Budget committee, session of");
  });

  await test.step("selected words stay selected, with their toolbar", async () => {
    await page.keyboard.press("Escape");
    await selectWords(page, "the best money the port will ever spend");
    const toolbar = page.getByRole("toolbar", { name: "Tag statement" });
    await expect(toolbar).toBeVisible();
    await colleague.keyboard.press("Escape");
    await tagWords(colleague, "Construction is to begin in the autumn", "u");
    await comeBack(page);
    await expect(page.getByText("1 new from")).toBeVisible();
    await expect(toolbar).toBeVisible();
    expect(await page.evaluate(() => document.getSelection()?.toString())).toContain("best money");
  });
});

test("Back shows what was tagged and answered before one left", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, first, "v");
  await page.keyboard.press("Escape");
  await tagWords(page, second, "d");
  await page.keyboard.press("Escape");
  await page.getByRole("link", { name: "Summary", exact: true }).click();
  await expect(page.getByRole("button", { name: "Export" })).toBeVisible();
  await page.goBack();
  await expect(page.locator("mark.statement")).toHaveCount(2);

  const reviewer = await as(galley.seeded.owner);
  await reviewer.goto(`/articles/${articleId}/review`);
  await reviewer.getByRole("button", { name: "Agree", exact: true }).first().click();
  await expect(reviewer.getByRole("status", { name: "Progress" })).toContainText("1 of 2");
  await reviewer.getByRole("link", { name: "Mark up", exact: true }).click();
  await expect(reviewer.locator(".ProseMirror")).toBeVisible();
  await reviewer.goBack();
  await expect(reviewer.getByRole("status", { name: "Progress" })).toContainText("1 of 2");

  await test.step("what Back shows can be edited: it is what is stored", async () => {
    await page.locator("mark.statement-disputed").click();
    await page
      .getByRole("region", { name: /^Disputed/ })
      .getByLabel("Rationale")
      .fill("Budget, page 12.");
    await expect(saved(page)).toHaveText("Saved");
    await page.getByRole("link", { name: "Summary", exact: true }).click();
    await expect(page.getByRole("button", { name: "Export" })).toBeVisible();
    await page.goBack();
    await page.locator("mark.statement-disputed").click();
    const rationale = page.getByRole("region", { name: /^Disputed/ }).getByLabel("Rationale");
    await expect(rationale).toHaveValue("Budget, page 12.");
    await rationale.fill("Budget, page 13.");
    await expect(saved(page)).toHaveText("Saved");
  });
});

test("a link to a statement or a passage of the article that is open leads there, as often as it is followed", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await page.setViewportSize({ width: 1280, height: 500 });
  const filler = Array.from(
    { length: 24 },
    (_, at) => `In the year ${String(at + 1900)} the council met in the old hall.`,
  );
  const articleId = await addArticle(page, ["The old hall", ...filler, `Then ${third}.`]);
  await openMarkUp(page, articleId);
  await tagWords(page, third, "v");
  const id = await openId(page);
  await page.keyboard.press("Escape");
  const card = page.getByRole("region", { name: /^Verified: None of the four/ });
  const top = () =>
    page.evaluate(() => {
      window.scrollTo(0, 0);
    });

  await test.step("typed into the address line", async () => {
    await top();
    await page.evaluate((hash) => {
      location.hash = hash;
    }, `#statement-${id}`);
    await expect(card).toBeVisible();
    await expect(page.locator("mark.statement-verified")).toBeInViewport();
  });

  await test.step("pressed a second time", async () => {
    const form = card.getByRole("form", { name: "Add evidence" });
    await card.getByRole("button", { name: "Add evidence" }).click();
    await form.getByRole("button", { name: "A passage of an article" }).click();
    const dialog = page.getByRole("dialog", { name: "A passage of an article" });
    await dialog.getByLabel("Search headlines").fill("the old hall");
    await dialog
      .getByRole("button", { name: /^The old hall/ })
      .first()
      .click();
    await expect(dialog.locator(".ProseMirror")).toBeVisible();
    await selectWords(page, "In the year 1920", dialog.getByRole("region", { name: "Text of the article" }));
    await dialog.getByRole("button", { name: "Use these words" }).click();
    await form.getByRole("button", { name: "Save evidence" }).click();
    await expect(saved(page)).toHaveText("Saved");
    await page.reload();
    await expect(card).toBeVisible();
    for (let times = 0; times < 2; times += 1) {
      await page.locator("mark.statement-verified").click();
      await top();
      await page.locator(`[data-card="${id}"]`).getByRole("link", { name: "The old hall" }).click();
      await expect(page.locator(".linked-passage")).toBeInViewport();
    }
  });

  await test.step("followed from what the article says of its uses", async () => {
    await page.keyboard.press("Escape");
    await top();
    await page.getByText("Cited as evidence in one article").click();
    await expect(card).toHaveCount(0);
    await textRegion(page).getByRole("link", { name: "The old hall" }).click();
    await expect(card).toBeVisible();
    await expect(page.locator("mark.statement-verified")).toBeInViewport();
  });
});
