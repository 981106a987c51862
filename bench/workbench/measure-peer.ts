import type { BrowserContext } from "@playwright/test";
import { scrolling } from "./measure-galley";
import { heapOf, transferOf } from "./page-cost";
import type { Opening, Reaction, Scroll } from "./probe";

/** What one page of a peer measured. */
export type MeasuredPeer = {
  opening: Pick<Opening, "textPainted" | "highlightsPainted" | "longTasks">;
  scripts: number;
  heap: number;
  scroll: Scroll;
  /** Adding one at a key; none where the page paints nothing. */
  add: Reaction[];
};

const shares = Array.from({ length: 12 }, (_, index) => (index + 1) / 13);

/** Opens a peer's page, scrolls it, and adds a statement at twelve places of the text. */
export async function measurePeer(context: BrowserContext, address: string): Promise<MeasuredPeer> {
  const page = await context.newPage();
  const failed = new Promise<never>((_resolve, reject) => page.once("pageerror", reject));
  const transfer = transferOf(page);
  await page.goto(address);
  const opening = await Promise.race([page.evaluate(() => bench.opened()), failed]);
  const { scripts } = await transfer();
  const heap = await heapOf(page);
  await page.mouse.move(500, 450);
  const scroll = await page.evaluate((way) => bench.scrollThrough(way), scrolling);
  const add: Reaction[] = [];
  if (await page.evaluate(() => bench.canAdd)) {
    for (const share of shares) {
      await page.evaluate(async (at) => {
        bench.scrollToShare(at);
        await bench.nothingMoves();
        bench.expectPainted("keydown", "new highlight");
      }, share);
      await page.keyboard.press("v");
      add.push(await page.evaluate(() => bench.painted()));
    }
  }
  await page.close();
  return { opening, scripts, heap, scroll, add };
}
