import type { BrowserContext, Page } from "@playwright/test";
import { heapOf, transferOf, type Transfer } from "./page-cost";
import type { Opening, Reaction, Scroll } from "./probe";

/** What one page of an article measured. */
export type OpenedPage = { opening: Opening; transfer: Transfer; heap: number };

export type UsedPage = {
  tag: Reaction[];
  type: Reaction[];
  click: Reaction[];
  hover: Reaction[];
  scrollOverText: Scroll;
  scrollOverCards: Scroll;
};

const shares = Array.from({ length: 12 }, (_, index) => (index + 1) / 13);

/** In each direction at most so many frames, of so many pixels each. */
export const scrolling = { step: 120, most: 600 };

/** Opens the article with nothing in the browser's cache. */
export async function openPage(context: BrowserContext, address: string): Promise<OpenedPage> {
  const page = await context.newPage();
  const transfer = transferOf(page);
  await page.goto(address, { waitUntil: "networkidle" });
  const opening = await page.evaluate(() => bench.opened());
  const opened = { opening, transfer: await transfer(), heap: await heapOf(page) };
  await page.close();
  return opened;
}

/** Does what an editor does all day, on everyone's annotations, at twelve places of the text each. */
export async function usePage(context: BrowserContext, address: string): Promise<UsedPage> {
  const page = await context.newPage();
  await showEveryone(page, address);
  const used: UsedPage = {
    scrollOverText: await scroll(page, 500),
    scrollOverCards: await scroll(page, 1_050),
    tag: [],
    type: [],
    click: [],
    hover: [],
  };
  for (const share of shares) {
    await page.evaluate((at) => bench.selectWords(at), share);
    await page.getByRole("toolbar", { name: "Tag statement" }).waitFor();
    used.tag.push(await reaction(page, "keydown", "new highlight", () => page.keyboard.press("v")));
    await saved(page);
  }
  await page.locator("[data-key=rationale]").focus();
  for (const letter of "the minutes say so") {
    used.type.push(await reaction(page, "keydown", "next frame", () => page.keyboard.press(letter)));
  }
  await saved(page);
  await showEveryone(page, address);
  for (const share of shares) {
    await page.evaluate((at) => bench.aimAtHighlight(at), share);
    await settle(page);
    const { x, y } = await page.evaluate(() => bench.whereToPress());
    used.click.push(await reaction(page, "click", "open card", () => page.mouse.click(x, y)));
  }
  await page.keyboard.press("Escape");
  for (const share of shares) {
    await page.mouse.move(5, 300);
    await page.evaluate((at) => {
      bench.scrollToShare(at);
    }, share);
    await settle(page);
    const [card] = await page.evaluate(() => bench.aimAtCards());
    if (card === undefined) continue;
    used.hover.push(
      await reaction(page, "pointermove", "hovered highlight", () => page.mouse.move(card.x, card.y)),
    );
  }
  await page.close();
  return used;
}

async function showEveryone(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: "networkidle" });
  await page.evaluate(() => bench.opened());
  await page.getByLabel("Show").selectOption("everyone");
  await settle(page);
}

async function reaction(
  page: Page,
  type: "keydown" | "click" | "pointermove",
  outcome: Parameters<typeof bench.expectPainted>[1],
  act: () => Promise<void>,
): Promise<Reaction> {
  await page.evaluate(
    ([event, change]) => {
      bench.expectPainted(event, change);
    },
    [type, outcome] as const,
  );
  await act();
  return page.evaluate(() => bench.painted());
}

async function scroll(page: Page, pointer: number): Promise<Scroll> {
  await page.mouse.move(pointer, 450);
  return page.evaluate((way) => bench.scrollThrough(way), scrolling);
}

async function saved(page: Page): Promise<void> {
  await page.getByRole("status", { name: "Save state" }).getByText("Saved").waitFor();
  await settle(page);
}

/** Lets what is under way be painted: cards that move take 150 ms. */
async function settle(page: Page): Promise<void> {
  await page.evaluate(() => bench.nothingMoves());
}
