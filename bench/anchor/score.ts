import type { Span } from "./edited-text";

/** How many statements a matcher put where they are, elsewhere, and nowhere. What is gone is right nowhere. */
export type Score = { right: number; wrong: number; lost: number };

/** So much of both passages together must be common to them (IoU), to be the same place. */
const same = 0.8;

export function scoreOf(truth: readonly (Span | null)[], found: readonly (Span | null)[]): Score {
  const score: Score = { right: 0, wrong: 0, lost: 0 };
  truth.forEach((expected, index) => {
    const given = found[index] ?? null;
    if (given === null) score[expected === null ? "right" : "lost"] += 1;
    else score[expected !== null && overlap(expected, given) >= same ? "right" : "wrong"] += 1;
  });
  return score;
}

export function addScores(one: Score, other: Score): Score {
  return { right: one.right + other.right, wrong: one.wrong + other.wrong, lost: one.lost + other.lost };
}

function overlap(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  const all = Math.max(one.end, other.end) - Math.min(one.start, other.start);
  return all === 0 ? 1 : Math.max(0, common) / all;
}
