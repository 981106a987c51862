/** A statement for the margin: about where its line stands, and in which paragraph. Pixels from the top of the text. */
export type MarginCard = {
  id: string;
  /** Which of all statements it is, from 0. */
  index: number;
  /** Where it begins in the plain text. */
  start: number;
  wanted: number;
  block: number;
  blockBottom: number;
};

/** A line that stands for cards there is no room for. */
type FoldLine = {
  kind: "fold";
  id: string;
  start: number;
  wanted: number;
  members: readonly MarginCard[];
  isUnfolded: boolean;
};

/** One line of the margin. */
export type MarginRow = FoldLine | ({ kind: "card" } & Pick<MarginCard, "id" | "index" | "start" | "wanted">);

export type Folding = {
  /** Never folded, and counted as a closed one: opening a card folds no other. */
  openId: string | null;
  /** The line whose cards are shown all the same. */
  unfolded: string | null;
  /** Height of a line with the gap below it. */
  row: number;
  /** How far below its paragraph a card may stand before it is folded. */
  slack: number;
};

/** A line for less than this would be no gain. */
const fewest = 3;

/**
 * The lines of the margin in the order of the text. Where a paragraph has more cards than fit beside it,
 * the last of them become one line, so that no card is pushed far from its statement by those above it.
 */
export function foldCards(cards: readonly MarginCard[], folding: Folding): MarginRow[] {
  const rows: MarginRow[] = [];
  let free = -Infinity;
  for (let from = 0; from < cards.length;) {
    const block = cards[from]?.block;
    let to = from;
    while (to < cards.length && cards[to]?.block === block) to += 1;
    const here = cards.slice(from, to);
    const shown = howManyFit(here, free, folding);
    for (const { wanted } of here.slice(0, shown)) free = Math.max(free, wanted) + folding.row;
    if (shown < here.length) free = Math.max(free, here[shown]?.wanted ?? free) + folding.row;
    rows.push(...here.slice(0, shown).map(asRow), ...foldRest(here.slice(shown), folding));
    from = to;
  }
  return rows;
}

/** How many cards of a paragraph stand beside it; of those that do not, one line tells. */
function howManyFit(cards: readonly MarginCard[], from: number, { row, slack }: Folding): number {
  const limit = (cards[0]?.blockBottom ?? 0) + slack;
  let free = from;
  let fit = 0;
  let isAllIn = true;
  for (const { wanted } of cards) {
    free = Math.max(free, wanted) + row;
    // The line for the rest stands below this card.
    if (free + row <= limit) fit += 1;
    isAllIn = free <= limit;
  }
  return isAllIn || cards.length - fit < fewest ? cards.length : fit;
}

function foldRest(rest: readonly MarginCard[], { openId, unfolded }: Folding): MarginRow[] {
  const [first] = rest;
  if (first === undefined) return [];
  const id = `fold-${String(first.block)}`;
  const folded = rest.filter((card) => card.id !== openId);
  const isUnfolded = id === unfolded;
  const { start, wanted } = first;
  const line: FoldLine = { kind: "fold", id, start, wanted, members: folded, isUnfolded };
  return [line, ...rest.filter((card) => isUnfolded || card.id === openId).map(asRow)];
}

function asRow({ id, index, start, wanted }: MarginCard): MarginRow {
  return { kind: "card", id, index, start, wanted };
}
