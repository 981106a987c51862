import type { Locator, Page } from "@playwright/test";
import { addArticle, expect, expectAccessible, openMarkUp, tagWords, test } from "./fixtures";

const first = "protect 40,000 homes from a flood";
const second = "The new estimate is 436 million";

const saved = (page: Page) => page.getByRole("status", { name: "Save state" });
const cardOf = (page: Page, name: RegExp) => page.getByRole("region", { name });
const sourceIn = (card: Locator) => card.getByLabel("Source", { exact: true });

/** As the browser's own menu pastes: outside of every field. */
async function pasteOnPage(page: Page, text: string): Promise<void> {
  await page.evaluate((pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", pasted);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true }));
  }, text);
}

test("a source that is being written is kept until it is saved or cancelled", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page);
  await openMarkUp(page, articleId);
  await tagWords(page, first, "d");
  const card = cardOf(page, /^Disputed: protect/);
  const add = card.getByRole("button", { name: "Add evidence" });

  await test.step("Esc puts it away, and the card says so", async () => {
    await page.keyboard.press("e");
    await sourceIn(card).fill("Budget committee, 9 February");
    await card.getByLabel("Quote").fill("436 million in all");
    await page.keyboard.press("Escape");
    await expect(add).toBeFocused();
    await expect(card.getByText("Not saved yet: Budget committee, 9 February")).toBeVisible();
    await expectAccessible(page);
  });

  await test.step("another card, a reload and a pasted address leave it as it was", async () => {
    await page.keyboard.press("Escape");
    await tagWords(page, second, "v");
    await page.reload();
    await page.locator("mark.statement-disputed").click();
    await pasteOnPage(page, "https://gazette.example.org/gate");
    await expect(sourceIn(card)).toHaveValue("Budget committee, 9 February");
    await expect(card.getByLabel("Quote")).toHaveValue("436 million in all");
  });

  await test.step("E goes to the source while the form is open", async () => {
    await card.getByRole("radio", { name: "context" }).click();
    await page.keyboard.press("e");
    await expect(sourceIn(card)).toBeFocused();
  });

  await test.step("Cancel gives it up; the same address is taken as often as it is pasted", async () => {
    for (let times = 0; times < 2; times += 1) {
      await card.getByRole("button", { name: "Cancel" }).click();
      await expect(card.getByText("Not saved yet")).toHaveCount(0);
      await expect(add).toBeFocused();
      await pasteOnPage(page, "https://gazette.example.org/gate");
      await expect(sourceIn(card)).toHaveValue("https://gazette.example.org/gate");
    }
  });

  await test.step("Cancel at the foot of a form longer than the window leaves the card in sight", async () => {
    const cancel = card.getByRole("button", { name: "Cancel" });
    await cancel.evaluate((button) => {
      // As where the article goes on below.
      document.body.style.paddingBottom = "100vh";
      window.scrollBy(0, button.getBoundingClientRect().top - 150);
    });
    await cancel.click();
    await expect(add).toBeFocused();
    // The bars at the top cover the first hundred pixels.
    await expect.poll(async () => (await add.boundingBox())?.y).toBeGreaterThan(100);
    await pasteOnPage(page, "https://gazette.example.org/gate");
  });

  await test.step("a file that is still being sent is waited for", async () => {
    await sourceIn(card).fill("Minutes");
    let release: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route("**/api/v1/files**", async (route) => {
      await held;
      await route.continue();
    });
    await card.getByLabel("Choose a file").setInputFiles({
      name: "minutes.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("The board met."),
    });
    await expect(card.getByText("Sending minutes.txt …")).toBeVisible();
    await card.getByRole("button", { name: "Save evidence" }).click();
    await expect(card.getByText("The file is still being sent.")).toBeVisible();
    release();
    await expect(card.getByRole("button", { name: "Take out minutes.txt" })).toBeVisible();
    await card.getByRole("button", { name: "Save evidence" }).click();
    await expect(add).toBeFocused();
    await expect(card.getByRole("link", { name: "Minutes" })).toHaveAttribute("download", /minutes/);
    await expect(saved(page)).toHaveText("Saved");
  });

  await test.step("what takes its own button away leaves the focus in the card", async () => {
    await card.getByRole("button", { name: "Remove source: Minutes" }).press("Enter");
    await expect(card).toBeFocused();
  });
});

test("a key does once what it does, works on a choice, and never on what is out of sight", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page));
  await tagWords(page, first, "d");
  const card = cardOf(page, /^Disputed: protect/);

  await test.step("Backspace that is held empties the wording and stops there", async () => {
    const wording = card.getByLabel("Proposed wording");
    await wording.fill("some");
    await card.getByRole("radio", { name: /^Verified/ }).click();
    const kept = cardOf(page, /^Verified: protect/).getByLabel("Proposed wording");
    await kept.focus();
    await kept.press("End");
    for (let presses = 0; presses < 8; presses += 1) await page.keyboard.down("Backspace");
    await page.keyboard.up("Backspace");
    await expect(kept).toBeVisible();
    await expect(page.locator("mark.statement")).toHaveCount(1);
  });

  await test.step("after a click on a tag the keys go on working", async () => {
    await cardOf(page, /^Verified: protect/)
      .getByRole("radio", { name: /^Opinion/ })
      .click();
    await expect(page.locator("mark.statement-opinion")).toHaveCount(1);
    await page.keyboard.press("Control+z");
    await expect(page.locator("mark.statement-verified")).toHaveCount(1);
    await page.keyboard.press("o");
    await expect(page.locator("mark.statement-opinion")).toHaveCount(1);
  });

  await test.step("that a statement waits for its words is said as long as it does", async () => {
    await page.getByRole("button", { name: "More for this statement" }).click();
    await page.getByRole("menuitem", { name: "Change span" }).click();
    const notice = page.getByText("Select the new words in the text");
    await expect(notice).toBeVisible();
    await page.keyboard.press("Control+z");
    await expect(notice).toBeVisible();
    // The first is the card's, where the focus is.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
    await expect(notice).toHaveCount(0);
  });

  await test.step("what a filter has hidden does not come back selected", async () => {
    await page.keyboard.press("Escape");
    await tagWords(page, second, "u");
    await page.keyboard.press("Escape");
    await page.keyboard.press("s");
    await expect(page.getByText("1 selected").first()).toBeVisible();
    await page.getByRole("button", { name: "Filter", exact: true }).click();
    await page
      .getByRole("dialog", { name: "Filter" })
      .getByRole("button", { name: /Verified/ })
      .click();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Clear filter: Verified" }).press("Enter");
    await expect(page.getByRole("button", { name: "Filter", exact: true })).toBeFocused();
    await expect(page.locator("mark.statement")).toHaveCount(2);
    await expect(page.getByText("1 selected")).toHaveCount(0);
  });
});

test("a dialog of the menu gives the focus back to it", async ({ as, galley }) => {
  const page = await as(galley.seeded.owner);
  await page.goto(`/articles/${await addArticle(page)}`);
  const menu = page.getByRole("button", { name: /^More about Barrier/ });
  for (const item of ["Edit details", "Assign", "Delete"]) {
    await menu.click();
    await page.getByRole("menuitem", { name: item }).click();
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await expect(menu).toBeFocused();
  }
});

test("what arrives late takes no other way’s place, and no word that was typed", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  await page.goto("/articles/new");
  // The other way is chosen at the very moment its text arrives, before the page has shown anything of it.
  await page.evaluate(() => {
    const tab = [...document.querySelectorAll("[role=tab]")].find(
      ({ textContent }) => textContent === "File",
    );
    window.XMLHttpRequest = class extends XMLHttpRequest {
      constructor() {
        super();
        this.addEventListener("loadend", () =>
          tab?.dispatchEvent(new MouseEvent("mousedown", { bubbles: true })),
        );
      }
    };
  });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route("**/api/v1/article-file-previews**", async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole("tab", { name: "File" }).click();
  await page.getByLabel("Outlet").fill("The Westmere Post");
  await page.getByLabel("File", { exact: true }).setInputFiles({
    name: "ferry.txt",
    mimeType: "text/plain",
    buffer: Buffer.from("The ferry returns\n\nThe ferry returned on Monday."),
  });
  await page.getByRole("tab", { name: "Paste" }).click();
  await page.getByLabel("Article text").fill("The gate is shut\n\nThe gate was shut on Tuesday.");
  const preview = page.getByRole("region", { name: "Preview" });
  await expect(preview).toContainText("The gate was shut on Tuesday.");
  release();
  await expect(preview).toContainText("The ferry returned on Monday.");
  await expect(page.getByLabel("Outlet")).toHaveValue("The Westmere Post");
  await page.getByRole("tab", { name: "Paste" }).click();
  await expect(preview).toContainText("The gate was shut on Tuesday.");
});
