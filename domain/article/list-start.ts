/** No article counts further; the number of every item has to stay a number that can be told from the next. */
const furthest = 1_000_000;

/** The number of an ordered list's first item: what is given, or 1 where that is no number a list could begin with. */
export function listStart(given: unknown): number {
  const isNumber = typeof given === "number" && Number.isInteger(given) && Math.abs(given) <= furthest;
  return isNumber ? given : 1;
}
