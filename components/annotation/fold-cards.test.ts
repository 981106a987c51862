import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldCards, type Folding, type MarginCard } from "./fold-cards";

const folding: Folding = { openId: null, unfolded: null, row: 38, slack: 100 };

/** Paragraphs below each other with so many statements each, evenly along them. */
const someCards: fc.Arbitrary<MarginCard[]> = fc
  .array(fc.record({ height: fc.integer({ min: 30, max: 600 }), count: fc.nat(40) }), { maxLength: 12 })
  .map((paragraphs) => {
    let top = 0;
    return paragraphs.flatMap(({ height, count }, block) => {
      const blockTop = top;
      top += height + 20;
      return Array.from({ length: count }, (_, index) => ({
        id: `${String(block)}-${String(index)}`,
        index,
        start: index,
        wanted: blockTop + (index * height) / Math.max(1, count),
        block,
        blockBottom: blockTop + height,
      }));
    });
  });

const told = (cards: readonly MarginCard[], how: Folding) =>
  foldCards(cards, how).flatMap((row) =>
    row.kind === "card" ? [row.id] : row.isUnfolded ? [] : row.members.map(({ id }) => id),
  );

describe("foldCards", () => {
  it("leaves no statement out and tells none twice, whatever is open or unfolded", () => {
    fc.assert(
      fc.property(someCards, fc.nat(), fc.nat(12), (cards, pick, block) => {
        const openId = cards[pick % (cards.length + 1)]?.id ?? null;
        const ids = told(cards, { ...folding, openId, unfolded: `fold-${String(block)}` });
        expect([...ids].sort()).toEqual(cards.map(({ id }) => id).sort());
      }),
    );
  });

  it("stands the open card by itself, and folds the same others as before it was opened", () => {
    fc.assert(
      fc.property(someCards, fc.nat(), (cards, pick) => {
        const openId = cards[pick % (cards.length + 1)]?.id ?? null;
        const folded = (how: Folding) =>
          foldCards(cards, how).flatMap((row) =>
            row.kind === "fold" ? row.members.map(({ id }) => id) : [],
          );
        expect(folded({ ...folding, openId })).toEqual(folded(folding).filter((id) => id !== openId));
      }),
    );
  });

  it("keeps the lines in the order of the text", () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        const places = foldCards(cards, folding).map(({ wanted }) => wanted);
        expect(places).toEqual([...places].sort((one, other) => one - other));
      }),
    );
  });

  it("never lets a card stand more than a few lines below its paragraph", () => {
    fc.assert(
      fc.property(someCards, (cards) => {
        let free = -Infinity;
        const blockBottom = new Map(cards.map((card) => [card.id, card.blockBottom]));
        const blocks = new Set(cards.map(({ block }) => block)).size;
        for (const row of foldCards(cards, folding)) {
          const top = Math.max(free, row.wanted);
          free = top + folding.row;
          // Of each paragraph at least one line stands, and two more are not worth folding.
          if (row.kind === "card")
            expect(free).toBeLessThanOrEqual(
              (blockBottom.get(row.id) ?? NaN) + folding.slack + blocks * 3 * folding.row,
            );
        }
      }),
    );
  });

  it("tells in one line what does not fit, and shows it when asked", () => {
    const cards = Array.from({ length: 12 }, (_, index) => ({
      id: `s${String(index)}`,
      index,
      start: index,
      wanted: index * 5,
      block: 0,
      blockBottom: 62,
    }));
    const rows = foldCards(cards, folding);
    expect(rows.map(({ id }) => id)).toEqual(["s0", "s1", "s2", "fold-0"]);
    expect(rows.at(-1)).toMatchObject({ members: cards.slice(3) });
    expect(foldCards(cards, { ...folding, unfolded: "fold-0" })).toHaveLength(13);
    expect(foldCards(cards.slice(0, 4), folding).every(({ kind }) => kind === "card")).toBe(true);
  });
});
