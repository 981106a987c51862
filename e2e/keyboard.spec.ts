import type { Page } from "@playwright/test";
import { addArticle, expect, expectAccessible, openMarkUp, test } from "./fixtures";

/** A news article as long as they are: 34 sentences in thirteen paragraphs. */
const longArticle = [
  "Barrier bill rises to 436 million as storm season nears",
  "EASTHAVEN — The tidal barrier at the mouth of the Eller will cost 436 million, a quarter more than the council was told in spring. The gates are to close for the first time in October.",
  "“Nobody likes a bigger bill,” said Ines Aalto, who leads the harbour board. “But nobody likes a flooded hospital either.” She spoke to reporters on the quay on Monday morning.",
  "The board had put the price at 349 million in April. Steel has become 18 per cent dearer since then, according to the board. Two of the three contractors asked for more money in June.",
  "The ministry of infrastructure pays two thirds of the sum. The four municipalities around the bay share the rest. None of them has voted the money yet.",
  "In 1987 the sea came over the old dyke and drowned eleven people. About 6,400 houses stood in water for nine days. It was the worst flood that the county has known.",
  "Engineers say the new gates will hold a surge of 5.2 metres. The flood of 1987 reached 4.6 metres. A model at the university of Norrby put the highest surge to be expected at 5.6 metres.",
  "“The design is safe for the sea of today,” said Tomas Petrov, who built the model. “It is not safe for the sea of 2070.” The ministry did not answer questions about his figures.",
  "The port handled 31 million tonnes of goods last year. A third of it passed the narrow channel that the gates will close. Ship owners fear delays of up to six hours each time.",
  "“Six hours is a fairy tale,” the harbour master, Jonas Weber, told this newspaper. He expects ninety minutes. Trials in a tank gave between seventy and one hundred and ten.",
  "Fishermen have other worries. The barrier stands where herring spawn in March. A study of 2019 found that the stock had halved since 2004 because of dredging.",
  "The county court will hear their complaint on 14 September. A ruling could stop the work for a year. The board says that it has planned for that.",
  "It is still the best money that this coast will ever spend.",
];

const cursor = (page: Page) => page.getByRole("status", { name: "Reading cursor" });
const saved = (page: Page) => page.getByRole("status", { name: "Save state" });
const underCursor = async (page: Page) =>
  (await page.locator(".reading-cursor").allTextContents()).join("").replace(/\s+/g, " ");

/** Presses keys one after another, as fingers do. */
async function press(page: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) await page.keyboard.press(key);
}

test("a whole article is marked with the keyboard alone", async ({ as, galley }) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page, longArticle);
  await openMarkUp(page, articleId);
  const coverage = page.getByRole("status", { name: "Coverage" });

  await test.step("J comes to every sentence, in order, and says it", async () => {
    const seen: string[] = [];
    for (let presses = 0; presses < 60; presses += 1) {
      await press(page, "j");
      const words = await underCursor(page);
      await expect(cursor(page)).toContainText(words.trim().slice(0, 20));
      if (seen.at(-1) === words) break;
      seen.push(words);
    }
    expect(seen).toHaveLength(34);
    expect(seen.join(" ")).toBe(longArticle.join(" "));
    await expect(page.locator(".reading-cursor").last()).toBeInViewport();
  });

  await test.step("Ctrl and the arrows go by paragraph, the arrows by word", async () => {
    for (let paragraphs = 0; paragraphs < 20; paragraphs += 1) await press(page, "Control+ArrowUp");
    expect(await underCursor(page)).toBe(longArticle[0]);
    await press(page, "Control+ArrowDown", "Control+ArrowDown");
    expect(await underCursor(page)).toMatch(/^“Nobody likes a bigger bill,”/);
    await press(page, "ArrowRight", "ArrowRight", "ArrowRight");
    expect(await underCursor(page)).toBe("a");
    await press(page, "ArrowLeft");
    expect(await underCursor(page)).toBe("likes");
  });

  await test.step("a key tags the sentence, and J goes on from there", async () => {
    await press(page, "Control+ArrowDown");
    await press(page, "d");
    await expect(cursor(page)).toContainText(`Disputed by ${galley.seeded.editor.name}, needs a finding.`);
    await press(page, "j", "v", "j", "u");
    await expect(page.locator("mark.statement-disputed")).toContainText("349 million in April");
    await expect(page.locator("mark.statement-verified")).toContainText("18 per cent dearer");
    await expect(page.locator("mark.statement-unchecked")).toContainText("Two of the three contractors");
  });

  await test.step("the same key again changes the tag and makes no second statement", async () => {
    await press(page, "Escape", "o");
    await expect(page.locator("mark.statement-opinion")).toContainText("Two of the three contractors");
    await expect(page.locator("mark.statement")).toHaveCount(3);
  });

  await test.step("Shift takes more, and exactly that is tagged", async () => {
    await press(page, "j", "Shift+ArrowDown", "Shift+ArrowLeft");
    expect(await underCursor(page)).toMatch(/^The ministry of infrastructure .* share the rest$/);
    await press(page, "v");
    await expect(
      page.getByRole("region", { name: /^Verified: The ministry of infrastructure .* share the rest$/ }),
    ).toBeVisible();
  });

  await test.step("evidence and rationale are written, and Esc leads back to where one was", async () => {
    await press(page, "e");
    await page.keyboard.type("https://ministry.example.org/budget");
    await press(page, "Enter");
    await expect(page.getByRole("link", { name: "ministry.example.org/budget" })).toBeVisible();
    await press(page, "n");
    await page.keyboard.type("Budget, page 12: v, d and j are letters here.");
    await press(page, "Escape");
    await expect(page.getByRole("region", { name: "Article", exact: true })).toBeFocused();
    await press(page, "j");
    expect(await underCursor(page)).toBe("None of them has voted the money yet.");
  });

  await test.step("every act is taken back, one by one, and done again", async () => {
    await press(page, "v", "d");
    await expect(page.locator("mark.statement-disputed")).toHaveCount(2);
    await press(page, "Control+z");
    await expect(page.getByText("Tag changed back to Verified.")).toBeVisible();
    await press(page, "Control+z", "Control+z");
    await expect(page.getByText("Rationale changed back.")).toBeVisible();
    await expect(
      page.getByRole("region", { name: /^Verified: The ministry/ }).getByLabel("Rationale"),
    ).toHaveValue("");
    await press(page, "Control+z");
    await expect(page.getByRole("link", { name: "ministry.example.org/budget" })).toHaveCount(0);
    await press(page, "Control+Shift+z", "Control+y", "Control+y", "Control+y");
    await expect(page.locator("mark.statement-disputed")).toHaveCount(2);
    await press(page, "Escape");
  });

  await test.step("the palette finds a statement, an action and a key", async () => {
    await press(page, "Control+k");
    const palette = page.getByRole("dialog", { name: "Command palette" });
    await expect(palette.getByRole("option", { name: /^Tag verified/ })).toBeVisible();
    await expectAccessible(page);
    await page.keyboard.type("18 per cent verified");
    await press(page, "Enter");
    await expect(page.getByRole("region", { name: /^Verified: Steel has become/ })).toBeVisible();
    await press(page, "Control+k");
    await page.keyboard.type("tag disp");
    await press(page, "Enter");
    await expect(page.getByRole("region", { name: /^Disputed: Steel has become/ })).toBeVisible();
    await expect(page.getByRole("region", { name: "Article", exact: true })).toBeFocused();
    await expectAccessible(page);
  });

  await test.step("all of it is stored", async () => {
    await expect(saved(page)).toHaveText("Saved");
    await page.reload();
    await expect(coverage).toContainText("1 verified");
    await expect(coverage).toContainText("3 disputed");
    await expect(coverage).toContainText("1 opinion");
    await page.getByRole("button", { name: /Verified: The ministry/ }).press("Enter");
    const card = page.getByRole("region", { name: /^Verified: The ministry/ });
    await expect(card).toBeFocused();
    await expect(card.getByLabel("Rationale")).toHaveValue("Budget, page 12: v, d and j are letters here.");
    await expect(card.getByRole("link", { name: "ministry.example.org/budget" })).toBeVisible();
    await press(page, "Escape");
    await expect(page.getByRole("button", { name: /Verified: The ministry/ })).toBeFocused();
  });
});

test("several statements are tagged and removed together, and that is undone as one", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page, longArticle));
  const bar = page.getByRole("toolbar", { name: "Selected statements" });
  const cards = page.getByRole("region", { name: "Statements" }).getByRole("listitem");
  const marks = (tag: string) => page.locator(`mark.statement-${tag}`);
  await press(page, "j", "u", "j", "u", "j", "u", "j", "u", "j", "u", "Escape");
  await expect(cards).toHaveCount(5);

  await test.step("S selects, and a tag key acts on all that are selected", async () => {
    await press(page, "s", "k", "s", "k", "s");
    await expect(bar).toContainText("3 selected");
    await expectAccessible(page);
    await press(page, "v");
    await expect(marks("verified")).toHaveCount(3);
    await expect(page.getByText("3 statements tagged verified.")).toBeVisible();
    await press(page, "Control+z");
    await expect(marks("unchecked")).toHaveCount(5);
    await press(page, "Control+y", "Escape");
    await expect(bar).toHaveCount(0);
    await expect(marks("verified")).toHaveCount(3);
  });

  await test.step("a click with Ctrl selects a card, with Shift all up to it", async () => {
    await cards
      .nth(0)
      .getByRole("button")
      .click({ modifiers: ["ControlOrMeta"] });
    await cards
      .nth(3)
      .getByRole("button")
      .click({ modifiers: ["Shift"] });
    await expect(bar).toContainText("4 selected");
    await bar.getByRole("button", { name: "Disputed" }).click();
    await expect(marks("disputed")).toHaveCount(4);
    await bar.getByRole("button", { name: "Clear" }).click();
  });

  await test.step("in the list, Ctrl and A select all; Backspace removes them; one Undo brings them back", async () => {
    await cards.nth(1).getByRole("button").focus();
    await press(page, "Control+a");
    await expect(bar).toContainText("5 selected");
    await press(page, "Backspace");
    await expect(cards).toHaveCount(0);
    await page.getByRole("button", { name: "Undo" }).click();
    await expect(cards).toHaveCount(5);
    await expect(saved(page)).toHaveText("Saved");
    await page.reload();
    await expect(marks("disputed")).toHaveCount(4);
    await expect(marks("verified")).toHaveCount(1);
  });
});

test("a screen reader is told of each highlight whose it is, its tag and what it needs", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  await openMarkUp(page, await addArticle(page, longArticle.slice(0, 3)));
  await press(page, "j", "j", "v", "j", "o", "Escape");
  const devtools = await page.context().newCDPSession(page);
  const { nodes } = await devtools.send("Accessibility.getFullAXTree");
  const marks = nodes
    .filter(({ role, ignored }) => role?.value === "mark" && !ignored)
    .map(({ description }) => String(description?.value));
  expect(marks).toEqual([
    `Verified by ${galley.seeded.editor.name}, needs a source`,
    `Opinion by ${galley.seeded.editor.name}, needs a reason`,
  ]);
  await expectAccessible(page);
});

test("a page whose single keys are off scrolls with the arrows and tags nothing by letters", async ({
  as,
  galley,
}) => {
  const page = await as(galley.seeded.editor);
  const articleId = await addArticle(page, longArticle);
  const switchKeys = async (isOn: boolean) => {
    await page.goto("/account");
    const shortcuts = page.getByRole("checkbox", { name: "Single-key shortcuts" });
    await shortcuts.setChecked(isOn);
    await expect(shortcuts).toBeEnabled();
  };
  await switchKeys(false);
  try {
    await openMarkUp(page, articleId);
    await press(page, "j", "v", "ArrowDown");
    await expect(page.locator(".reading-cursor")).toHaveCount(0);
    await expect(page.locator("mark.statement")).toHaveCount(0);
    await press(page, "Control+k");
    await expect(page.getByRole("dialog", { name: "Command palette" })).toBeVisible();
  } finally {
    await switchKeys(true);
  }
});
