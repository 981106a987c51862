export type CardPlace = { id: string; wanted: number; height: number };

/**
 * Places cards (pixels from the top) beside their statements without overlap, in the order given.
 * The open card stands exactly at its statement while there is room above; the others make way.
 */
export function placeCards(
  cards: readonly CardPlace[],
  openId: string | null,
  gap: number,
): Map<string, number> {
  const tops = pushDown(cards, 0, gap);
  const open = cards.findIndex(({ id }) => id === openId);
  const openCard = cards[open];
  if (openCard) {
    tops[open] = openCard.wanted;
    for (let index = open - 1; index >= 0; index--) {
      const limit = (tops[index + 1] ?? 0) - gap - (cards[index]?.height ?? 0);
      tops[index] = Math.min(tops[index] ?? 0, limit);
    }
    const lift = Math.max(0, -(tops[0] ?? 0));
    for (let index = 0; index <= open; index++) tops[index] = (tops[index] ?? 0) + lift;
    const bottom = (tops[open] ?? 0) + openCard.height + gap;
    tops.splice(open + 1, Infinity, ...pushDown(cards.slice(open + 1), bottom, gap));
  }
  return new Map(cards.map(({ id }, index) => [id, tops[index] ?? 0]));
}

function pushDown(cards: readonly CardPlace[], from: number, gap: number): number[] {
  let free = from;
  return cards.map(({ wanted, height }) => {
    const top = Math.max(wanted, free);
    free = top + height + gap;
    return top;
  });
}
