import type { Tokens } from "./tokens";

/** Tokens `from` up to `to` of the new text, and how much they are like those of the old one: 0 to 1. */
export type Stretch = { from: number; to: number; score: number };

/** How many UTF-16 code units the tokens before each have together: what a range weighs is one subtraction. */
export function weigh({ starts, ends, count }: Tokens): Int32Array {
  const sums = new Int32Array(count + 1);
  for (let at = 0; at < count; at += 1) sums[at + 1] = (sums[at] ?? 0) + (ends[at] ?? 0) - (starts[at] ?? 0);
  return sums;
}

export function weightOf(sums: Int32Array, from: number, to: number): number {
  return (sums[to] ?? 0) - (sums[from] ?? 0);
}

/**
 * Of tokens that were found in order, the stretch of the new text that is most like `oldWeight`
 * of the old one (Dice's coefficient of what they have in common): a stray word far from the
 * others only makes it worse, and is left out. Null when nothing was found.
 */
export function bestStretch(found: readonly number[], sums: Int32Array, oldWeight: number): Stretch | null {
  let [first, last] = [0, found.length - 1];
  let common = found.reduce((sum, at) => sum + weightOf(sums, at, at + 1), 0);
  const likeness = (from: number, to: number, shared: number): number => {
    const newWeight = weightOf(sums, found[from] ?? 0, (found[to] ?? 0) + 1);
    return (2 * shared) / (oldWeight + newWeight);
  };
  let score = first > last ? 0 : likeness(first, last, common);
  while (first < last) {
    const [head, tail] = [found[first] ?? 0, found[last] ?? 0];
    const withoutFirst = common - weightOf(sums, head, head + 1);
    const withoutLast = common - weightOf(sums, tail, tail + 1);
    const left = likeness(first + 1, last, withoutFirst);
    const right = likeness(first, last - 1, withoutLast);
    if (Math.max(left, right) <= score) break;
    if (left >= right) [first, common, score] = [first + 1, withoutFirst, left];
    else [last, common, score] = [last - 1, withoutLast, right];
  }
  const [from, to] = [found[first], found[last]];
  return from === undefined || to === undefined ? null : { from, to: to + 1, score };
}
