import type { Page } from "@playwright/test";
import {
  addArticle,
  addEvidence,
  expect,
  expectAccessible,
  openMarkUp,
  selectWords,
  tagWords,
  test,
} from "./fixtures";

const statement = "protect 40,000 homes from a flood of the kind seen in 1987";

async function openSource(page: Page, title: string) {
  await page.goto("/evidence");
  await page.getByRole("link", { name: title, exact: true }).click();
  await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
}

test("a source is found, put right, merged with its duplicate, and told from an independent one", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.owner);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, statement, "v");
  const card = page.getByRole("region", { name: /^Verified: protect 40,000/ });
  await addEvidence(card, "https://gazette.example.org/barrier-bill");
  await addEvidence(card, "https://post.example.org/gate", (form) =>
    form.getByLabel("Quote").fill("sluice of Eller"),
  );
  await expect(card).not.toContainText("needs");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");

  await page.keyboard.press("Escape");
  await tagWords(page, "The new estimate is 436 million", "u");
  await addEvidence(
    page.getByRole("region", { name: /^Unchecked: The new estimate/ }),
    "http://www.gazette.example.org/barrier-bill/?utm_source=letter",
  );
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");

  await test.step("the library finds it by what is quoted from it, at an address that can be shared", async () => {
    await page.goto("/articles");
    await page.getByRole("link", { name: "Evidence" }).click();
    await page.getByLabel("Search evidence").fill("sluice of eller");
    await page.getByRole("button", { name: "Search" }).click();
    await expect(page).toHaveURL(/search=sluice/);
    await expect(page.getByRole("row")).toHaveCount(2);
    await expect(page.getByRole("link", { name: "post.example.org/gate" })).toBeVisible();
    await page.goto("/evidence?kind=person");
    await expect(page.getByText("No source is like that.")).toBeVisible();
    await page.goto("/evidence");
    await expectAccessible(page);
  });

  await test.step("edited once, it is new on the card and in the summary", async () => {
    await openSource(page, "post.example.org/gate");
    await page.getByLabel("Title").fill("The gate and its price");
    await page.getByLabel("Publisher").fill("The Westmere Post");
    await page.getByRole("button", { name: "Save", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "The gate and its price" })).toBeVisible();
    await expect(page.getByRole("status").filter({ hasText: "Saved" })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`/articles/${articleId}/summary`);
    await expect(page.getByRole("region", { name: /^Sources/ })).toContainText("The gate and its price");
  });

  await test.step("its use leads to the statement", async () => {
    await openSource(page, "The gate and its price");
    await page.getByRole("link", { name: statement }).click();
    await expect(card.getByRole("link", { name: "The gate and its price" })).toBeVisible();
    await expect(card).not.toContainText("needs");
  });

  await test.step("a duplicate is offered, and merging leaves one", async () => {
    await page.goto("/evidence");
    await page.getByRole("link", { name: "Possible duplicate" }).first().click();
    const duplicates = page.getByRole("region", { name: "A possible duplicate" });
    await duplicates.getByRole("button", { name: "Merge" }).click();
    await expectAccessible(page);
    await page.getByRole("button", { name: "Merge 2 into one" }).click();
    await expect(duplicates).toHaveCount(0);
    await page.goto("/evidence");
    await expect(page.getByRole("link", { name: /gazette\.example\.org/ })).toHaveCount(1);
    await expect(page.getByRole("link", { name: "Possible duplicate" })).toHaveCount(0);
  });

  await test.step("the same wire copy in two papers is no second source, until they are set apart", async () => {
    await page.getByLabel("Choose The gate and its price").check();
    await page.getByLabel(/Choose gazette/).check();
    await page.getByRole("button", { name: "Same wire copy" }).click();
    await page.getByLabel("What they share").fill("Eller Press wire, 3 March");
    await expectAccessible(page);
    await page.getByRole("button", { name: "Mark as one copy" }).click();
    await expect(page.getByText("Counts as one with others: Eller Press wire, 3 March")).toHaveCount(2);
    await openMarkUp(page, articleId);
    await page.locator("mark.statement-verified").click();
    await expect(card).toContainText("needs a primary source or a second independent one");

    await openSource(page, "The gate and its price");
    await page.getByRole("button", { name: "This one is independent" }).click();
    await expect(page.getByRole("heading", { name: "Same wire copy" })).toHaveCount(0);
    await openMarkUp(page, articleId);
    await page.locator("mark.statement-verified").click();
    await expect(card).not.toContainText("needs");
  });
});

test("a source of the library is cited again, not doubled", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  await tagWords(page, "The new estimate is 436 million", "v");
  const card = page.getByRole("region", { name: /^Verified: The new estimate/ });
  await addEvidence(card, "Budget committee, session of 9 February");
  await tagWords(page, "None of the four municipalities", "v");
  const other = page.getByRole("region", { name: /^Verified: None of the four/ });
  await other.getByRole("button", { name: "Add evidence" }).click();
  const form = other.getByRole("form", { name: "Add evidence" });
  await form.getByLabel("Source", { exact: true }).fill("committee february");
  await form.getByRole("group", { name: "From the library" }).getByRole("button").click();
  await expect(form.getByText("Budget committee, session of 9 February")).toBeVisible();
  await expectAccessible(page);
  await form.getByRole("button", { name: "Save evidence" }).click();
  await expect(other.getByRole("list", { name: "Evidence" })).toContainText("Budget committee");
  await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  await page.goto("/evidence?search=budget+committee");
  await expect(page.getByRole("row")).toHaveCount(2);
  await expect(page.getByRole("row").last()).toContainText("2");
});

test("a passage of another article is a source, and both sides lead to each other", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  const words = "found 4,100 homes inside the line";
  const held = await addArticle(page, [
    "Survey counts 4,100 homes behind the gate",
    "The council’s survey of last autumn found 4,100 homes inside the line of 1987.",
  ]);
  const citing = await addArticle(page);
  await openMarkUp(page, citing);
  await tagWords(page, statement, "d");
  const card = page.getByRole("region", { name: /^Disputed: protect 40,000/ });
  await card.getByRole("button", { name: "Add evidence" }).click();
  const form = card.getByRole("form", { name: "Add evidence" });

  await test.step("the article is chosen by its headline, the words in its text", async () => {
    await form.getByRole("button", { name: "A passage of an article" }).click();
    const dialog = page.getByRole("dialog", { name: "A passage of an article" });
    await dialog.getByLabel("Search headlines").fill("survey counts");
    await expectAccessible(page);
    await dialog.getByRole("button", { name: /Survey counts 4,100 homes/ }).click();
    await expect(dialog.locator(".ProseMirror")).toBeVisible();
    await selectWords(page, words, dialog.getByRole("region", { name: "Text of the article" }));
    await expect(dialog.getByRole("status")).toContainText(words);
    await expectAccessible(page);
    await dialog.getByRole("button", { name: "Use these words" }).click();
    await expect(form.getByLabel("Quote")).toHaveValue(words);
    await form.getByRole("button", { name: "Save evidence" }).click();
    await expect(page.getByRole("status", { name: "Save state" })).toHaveText("Saved");
  });

  await test.step("the card opens the article at the passage", async () => {
    await card.getByRole("link", { name: "Survey counts 4,100 homes behind the gate" }).click();
    await expect(page).toHaveURL(new RegExp(`/articles/${held}#passage-`));
    await expect(page.locator(".linked-passage")).toHaveText(words);
  });

  await test.step("the article says where it is cited, and leads back", async () => {
    await page.getByText("Cited as evidence in one article").click();
    await expectAccessible(page);
    await page
      .getByRole("listitem")
      .filter({ hasText: words })
      .getByRole("link", { name: /Barrier would shield/ })
      .click();
    await expect(card).toContainText(words);
  });

  await test.step("the summary and the library lead there too", async () => {
    await page.goto(`/articles/${citing}/summary`);
    await page.getByRole("link", { name: "The passage in its article" }).click();
    await expect(page.locator(".linked-passage")).toHaveText(words);
    await page.goto("/evidence?kind=passage");
    await page.getByRole("link", { name: "Survey counts 4,100 homes behind the gate" }).click();
    await page.getByRole("link", { name: "Open the passage in its article" }).click();
    await expect(page.locator(".linked-passage")).toHaveText(words);
  });
});
