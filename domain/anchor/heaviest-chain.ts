import { firstWhere } from "@/domain/text/first-where";
import type { Run } from "./common-runs";

/**
 * Of runs in the order of the old text, those that do not overlap, stand in the same order in the new one and
 * have the most tokens together; true for each that is among them. The others have moved.
 * Takes n log n steps (a Fenwick tree of the best weight up to each end).
 */
export function heaviestChain(runs: readonly Run[]): boolean[] {
  const ends = Int32Array.from(runs, (run) => run.new + run.length).sort();
  const endsUpTo = (limit: number) => firstWhere(ends.length, (at) => (ends[at] ?? 0) > limit);
  const byOldEnd = runs
    .map((_run, index) => index)
    .sort((one, other) => oldEnd(runs[one]) - oldEnd(runs[other]));
  const best = new BestUpTo(runs.length);
  const weights = new Float64Array(runs.length);
  const before = new Int32Array(runs.length);
  let last = -1;
  let offered = 0;
  for (const [index, run] of runs.entries()) {
    // Only what ends before this run begins, in both texts.
    for (; oldEnd(runs[byOldEnd[offered] ?? -1]) <= run.old; offered += 1) {
      const done = byOldEnd[offered] ?? 0;
      const end = (runs[done]?.new ?? 0) + (runs[done]?.length ?? 0);
      best.offer(endsUpTo(end), done, weights);
    }
    const previous = best.find(endsUpTo(run.new), weights);
    before[index] = previous;
    weights[index] = (weights[previous] ?? 0) + run.length;
    if (last === -1 || (weights[index] ?? 0) > (weights[last] ?? 0)) last = index;
  }
  const isInChain = runs.map(() => false);
  for (let index = last; index >= 0; index = before[index] ?? -1) isInChain[index] = true;
  return isInChain;
}

function oldEnd(run: Run | undefined): number {
  return run ? run.old + run.length : Number.POSITIVE_INFINITY;
}

class BestUpTo {
  private readonly tree: Int32Array;

  constructor(size: number) {
    this.tree = new Int32Array(size + 1).fill(-1);
  }

  /** The heaviest that was offered at a rank of at most `rank`, from 1; -1 when there is none. */
  find(rank: number, weights: Float64Array): number {
    let best = -1;
    for (let at = rank; at > 0; at -= at & -at) best = heavier(best, this.tree[at] ?? -1, weights);
    return best;
  }

  offer(rank: number, index: number, weights: Float64Array): void {
    for (let at = rank; at < this.tree.length; at += at & -at)
      this.tree[at] = heavier(this.tree[at] ?? -1, index, weights);
  }
}

function heavier(one: number, other: number, weights: Float64Array): number {
  if (one === -1) return other;
  return other !== -1 && (weights[other] ?? 0) > (weights[one] ?? 0) ? other : one;
}
