import type { Page } from "@playwright/test";
import { addArticle, expect, expectAccessible, openMarkUp, selectWords, tagWords, test } from "./fixtures";

const before = [
  "Barrier would shield 40,000 homes, ministry says",
  "The ministry published the final design on April 17, 2025, and said the gate would protect the port.",
  "None of the four municipalities has yet voted the money. The estimate is 436 million.",
  "It is still the best money the port will ever spend.",
  "The fishing fleet may sue, its lawyer said.",
];
const after = [
  before[0],
  "The ministry published the final design on April 18, 2025, and said the gate would protect the port.",
  "A spokeswoman did not want to comment.",
  before[2],
  before[3],
];

test("a checked article gets a correction: what changed is to be re-checked, the rest stays", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page, before);
  await openMarkUp(page, articleId);
  const saved = page.getByRole("status", { name: "Save state" });
  const statements = page.getByRole("region", { name: "Statements" });

  await test.step("three statements are checked", async () => {
    await tagWords(page, "published the final design on April 17, 2025", "v");
    await page.keyboard.press("Escape");
    await tagWords(page, "The estimate is 436 million", "v");
    await page.keyboard.press("Escape");
    await tagWords(page, "The fishing fleet may sue", "o");
    await page.keyboard.press("Escape");
    await expect(saved).toHaveText("Saved");
  });

  await test.step("the new text is compared before anything is saved", async () => {
    await page.getByRole("button", { name: "Version 1 of 1" }).click();
    await page.getByRole("menuitem", { name: "New version" }).click();
    await expect(page.getByRole("heading", { name: "New version" })).toBeVisible();
    await page.getByLabel("Article text").fill(after.join("\n\n"));
    await page.getByRole("button", { name: "Compare with version 1" }).click();
    const comparison = page.getByRole("region", { name: "Comparison" });
    await expect(comparison.getByText("stay as they are")).toBeVisible();
    const fate = comparison.getByLabel("What becomes of the statements");
    await expect(fate).toContainText("1to re-check");
    await expect(fate).toContainText("1no longer in the text");
    await expect(comparison.locator("del", { hasText: "17" })).toBeVisible();
    await expect(comparison.locator("ins", { hasText: "18" })).toBeVisible();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Back to the text" }).click();
    await expect(page.getByLabel("Article text")).toHaveValue(after.join("\n\n"));
    await page.getByRole("button", { name: "Compare with version 1" }).click();
    await page.getByRole("button", { name: "Save version 2" }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${articleId}$`));
  });

  await test.step("the verified date asks for a re-check, with what changed marked", async () => {
    await expect(page.getByRole("button", { name: "Version 2 of 2" })).toBeVisible();
    await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 to re-check");
    await page.locator("mark.statement", { hasText: "April 18, 2025" }).click();
    const recheck = statements.getByRole("region", { name: "Re-check" });
    await expect(recheck.locator("del")).toHaveText("17");
    await expect(recheck.locator("ins")).toHaveText("18");
    await expect(recheck).toContainText("What changed: a number.");
    await expectAccessible(page);
  });

  await test.step("the summary names the version, what changed since the last one and the checks it touched", async () => {
    await page.getByRole("link", { name: "Summary" }).click();
    await expect(page.getByText(/version 2,/)).toBeVisible();
    await expect(page.getByText(/to re-check/).first()).toBeVisible();
    const changes = page.getByRole("region", { name: "What changed since version 1" });
    await expect(changes).toContainText("April");
    await expect(changes.locator("del")).toContainText(["17"]);
    await expect(changes).toContainText("The fishing fleet may sue");
    await page.getByRole("link", { name: "Mark up" }).click();
  });

  await test.step("its author confirms it in one press", async () => {
    await page.locator("mark.statement", { hasText: "April 18, 2025" }).click();
    await statements.getByRole("button", { name: "Still holds" }).click();
    await expect(statements.getByRole("region", { name: "Re-check" })).toBeHidden();
    await expect(page.getByRole("status", { name: "Coverage" })).not.toContainText("re-check");
    await expect(saved).toHaveText("Saved");
  });

  await test.step("what is gone is kept, and can be put on other words", async () => {
    await page.getByText("1 statement is no longer in the text").click();
    const gone = page.getByRole("region", { name: "No longer in the text" });
    await expect(gone).toContainText("The fishing fleet may sue");
    await page.keyboard.press("Escape");
    await page.evaluate(() => {
      const paragraph = [...document.querySelectorAll(".article p")].find((one) =>
        one.textContent.includes("best money"),
      );
      if (paragraph) document.getSelection()?.selectAllChildren(paragraph);
    });
    await gone.getByRole("button", { name: "Attach to the selected words" }).click();
    await expect(gone).toBeHidden();
    await expect(page.locator("mark.statement-opinion", { hasText: "best money" })).toBeVisible();
    await expect(saved).toHaveText("Saved");
  });

  await test.step("the old version is as it was, and cannot be marked", async () => {
    await page.goto(`/articles/${articleId}?version=1`);
    await expect(page.getByText("This is version 1 of 2")).toBeVisible();
    await expect(page.locator("mark.statement", { hasText: "April 17, 2025" })).toBeVisible();
    await expect(page.getByRole("status", { name: "Save state" })).toBeHidden();
    await expectAccessible(page);
  });
});

test("what was not sent before a new version came is sent, and carried over", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page, before);
  await openMarkUp(page, articleId);
  const isWrite = (url: URL) => url.pathname.includes(articleId) || url.pathname.includes("/annotations/");
  await page.route(isWrite, (route) =>
    route.request().method() === "GET" ? route.continue() : route.abort(),
  );
  await selectWords(page, "published the final design on April 17, 2025");
  await page.keyboard.press("v");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Offline: 1 waiting");
  await saveElsewhere(page, articleId);
  // Nothing of it was sent while the old version was open.
  await page.goto("/articles");
  await page.unroute(isWrite);
  await page.goto(`/articles/${articleId}`);
  await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 to re-check");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await page.reload();
  await expect(page.getByRole("status", { name: "Coverage" })).toContainText("1 to re-check");
});

test("of two who save a new version the later one is told, keeps the text, and saves it after that one", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page, before);
  await page.goto(`/articles/${articleId}/versions/new`);
  const text = page.getByLabel("Article text");
  await text.fill([...before, "Work begins in May."].join("\n\n"));
  await page.getByRole("button", { name: "Compare with version 1" }).click();
  await expect(page.getByRole("button", { name: "Save version 2" })).toBeVisible();
  await saveElsewhere(page, articleId);
  await page.getByRole("button", { name: "Save version 2" }).click();
  await expect(page.getByText(/Somebody has saved version 2 meanwhile/)).toBeVisible();
  await page.getByRole("button", { name: "Back to the text" }).click();
  await expect(text).toHaveValue(/Work begins in May/);
  await page.getByRole("button", { name: "Compare with version 2" }).click();
  await page.getByRole("button", { name: "Save version 3" }).click();
  await expect(page.getByRole("button", { name: "Version 3 of 3" })).toBeVisible();
});

/** Another window saves the corrected text as version 2. */
async function saveElsewhere(page: Page, articleId: string): Promise<void> {
  const answer = await page.request.get(`/api/v1/articles/${articleId}`);
  const { value } = (await answer.json()) as { value: { version: { id: string } } };
  const made = await page.request.post(`/api/v1/articles/${articleId}/versions`, {
    headers: { origin: new URL(page.url()).origin },
    data: {
      mutationId: crypto.randomUUID(),
      baseVersionId: value.version.id,
      source: { format: "text", content: after.join("\n\n") },
      dropped: [],
      headline: before[0],
      baseHeadline: before[0],
    },
  });
  expect(made.ok(), await made.text()).toBe(true);
}
