import { findCommonRuns, type Run } from "./common-runs";
import { heaviestChain } from "./heaviest-chain";
import { longestCommon } from "@/domain/text/longest-common";
import type { Tokens } from "./tokens";

/** Which token of one text is which of the other: -1 for what stands in one alone. Each has at most one partner. */
export type Alignment = { toNew: Int32Array; toOld: Int32Array };

/** How many tokens in a row are compared, from the whole texts down to what is left between. */
const gramSizes = [6, 3, 1];

/** So many tokens in a row have moved; fewer may stand elsewhere by chance. */
const shortestMove = 8;

/** The largest table, in cells, for what lies between two places that are sure; and for all of them together. */
const largestGap = 400_000;
const mostCells = 60_000_000;

/** How far beside what has moved its changed surroundings are looked for, in tokens. */
const besideMove = 200;

/**
 * Finds what of an old text stands in a new one, also where it has moved: first what is unique in
 * both, then what lies between. Nearly linear in the length of the texts.
 */
export function align(old: Tokens, now: Tokens): Alignment {
  return new Aligning(old, now).run();
}

class Aligning {
  private readonly toNew: Int32Array;
  private readonly toOld: Int32Array;
  private cells = mostCells;

  constructor(
    private readonly old: Tokens,
    private readonly now: Tokens,
  ) {
    this.toNew = new Int32Array(old.count).fill(-1);
    this.toOld = new Int32Array(now.count).fill(-1);
  }

  run(): Alignment {
    const [old, now] = [this.old.ids.subarray(0, this.old.count), this.now.ids.subarray(0, this.now.count)];
    const shared = Math.min(old.length, now.length);
    let before = 0;
    while (before < shared && old[before] === now[before]) before += 1;
    let after = 0;
    while (after < shared - before && old.at(-1 - after) === now.at(-1 - after)) after += 1;
    // What has moved may begin or end like what now stands in its place: only whole lines are sure.
    while (before > 0 && before < shared && this.old.lineStarts[before] !== 1) before -= 1;
    while (after > 0 && after < shared && this.old.lineStarts[old.length - after] !== 1) after -= 1;
    this.pair({ old: 0, new: 0, length: before });
    this.pair({ old: old.length - after, new: now.length - after, length: after });
    this.betweenWhole(before, old.length - after, before, now.length - after);
    return { toNew: this.toNew, toOld: this.toOld };
  }

  /** What is unique in both and in the same order; then what has moved; then the gaps. */
  private betweenWhole(oldFrom: number, oldTo: number, newFrom: number, newTo: number): void {
    const [old, now] = [this.old.ids.subarray(oldFrom, oldTo), this.now.ids.subarray(newFrom, newTo)];
    const runs = findCommonRuns(old, now, gramSizes[0] ?? 1).map((run) => ({
      ...run,
      old: run.old + oldFrom,
      new: run.new + newFrom,
    }));
    const isInChain = heaviestChain(runs);
    const chain = runs.filter((_run, index) => isInChain[index]);
    for (const run of chain) this.pair(run);
    const moved = runs
      .filter((run, index) => !isInChain[index] && run.length >= shortestMove)
      .toSorted((one, other) => other.length - one.length)
      .map((run) => this.pair(run, shortestMove))
      .filter((run) => run.length > 0);
    let [old0, new0] = [oldFrom, newFrom];
    for (const run of [...chain, { old: oldTo, new: newTo, length: 0 }]) {
      this.between(unpaired(this.toNew, old0, run.old), unpaired(this.toOld, new0, run.new), 1);
      [old0, new0] = [run.old + run.length, run.new + run.length];
    }
    for (const run of moved) this.besideMoved(run);
    this.movedLines();
  }

  /** Lines too short to be told from other words, that stand whole somewhere else. */
  private movedLines(): void {
    const [old, now] = [freeLines(this.old, this.toNew), freeLines(this.now, this.toOld)];
    for (const [key, from] of old) {
      const to = now.get(key);
      if (from !== several && to !== undefined && to !== several) this.pair({ ...from, new: to.old });
    }
  }

  /** Pairs what can still be paired between two lists of tokens, which stand in the same order. */
  private between(oldAt: Int32Array, newAt: Int32Array, step: number): void {
    if (oldAt.length === 0 || newAt.length === 0) return;
    const [old, now] = [oldAt.map((at) => this.old.ids[at] ?? 0), newAt.map((at) => this.now.ids[at] ?? 0)];
    const size = gramSizes[step];
    const cells = old.length * now.length;
    if (cells <= 1_024 || (size === undefined && cells <= largestGap && cells <= this.cells)) {
      this.cells -= cells;
      for (const [i, j] of longestCommon(old, now))
        this.pair({ old: oldAt[i] ?? 0, new: newAt[j] ?? 0, length: 1 });
      return;
    }
    if (size === undefined) return;
    const runs = findCommonRuns(old, now, size);
    const isInChain = heaviestChain(runs);
    let [old0, new0] = [0, 0];
    for (const run of [
      ...runs.filter((_run, index) => isInChain[index]),
      { old: old.length, new: now.length, length: 0 },
    ]) {
      for (let at = 0; at < run.length; at += 1)
        this.pair({ old: oldAt[run.old + at] ?? 0, new: newAt[run.new + at] ?? 0, length: 1 });
      this.between(oldAt.subarray(old0, run.old), newAt.subarray(new0, run.new), step + 1);
      [old0, new0] = [run.old + run.length, run.new + run.length];
    }
  }

  /** The words that were changed in what has moved, at either end of what has not. */
  private besideMoved(run: Run): void {
    const [oldEnd, newEnd] = [run.old + run.length, run.new + run.length];
    this.between(freeBefore(this.toNew, run.old, besideMove), freeBefore(this.toOld, run.new, besideMove), 1);
    this.between(freeAfter(this.toNew, oldEnd, besideMove), freeAfter(this.toOld, newEnd, besideMove), 1);
  }

  /** Pairs a run, as far as both of its sides are still free and `shortest` in a row; answers what was paired of it. */
  private pair(run: Run, shortest = 1): Run {
    const isFree = (at: number) =>
      this.toNew[run.old + at] === -1 && this.toOld[run.new + at] === -1 && at < run.length;
    let skipped = 0;
    while (skipped < run.length && !isFree(skipped)) skipped += 1;
    let length = 0;
    while (isFree(skipped + length)) length += 1;
    if (length < shortest) length = 0;
    for (let at = skipped; at < skipped + length; at += 1) {
      this.toNew[run.old + at] = run.new + at;
      this.toOld[run.new + at] = run.old + at;
    }
    return { old: run.old + skipped, new: run.new + skipped, length };
  }
}

const several = null;

/** The lines of which no token has a partner, by what they read; those that stand more than once are no one's. */
function freeLines(
  { ids, lineStarts, count }: Tokens,
  partners: Int32Array,
): Map<string, Omit<Run, "new"> | null> {
  const lines = new Map<string, Omit<Run, "new"> | null>();
  for (let start = 0, end = 0; start < count; start = end) {
    for (end = start + 1; end < count && lineStarts[end] !== 1;) end += 1;
    if (partners.subarray(start, end).some((partner) => partner !== -1)) continue;
    const key = ids.subarray(start, end).join();
    lines.set(key, lines.has(key) ? several : { old: start, length: end - start });
  }
  return lines;
}

/** The tokens from `from` to `to` that have no partner. */
function unpaired(partners: Int32Array, from: number, to: number): Int32Array {
  const found = new Int32Array(Math.max(0, to - from));
  let count = 0;
  for (let at = from; at < to; at += 1) if (partners[at] === -1) found[count++] = at;
  return found.subarray(0, count);
}

function freeBefore(partners: Int32Array, border: number, most: number): Int32Array {
  let from = border;
  while (from > 0 && border - from < most && partners[from - 1] === -1) from -= 1;
  return unpaired(partners, from, border);
}

function freeAfter(partners: Int32Array, border: number, most: number): Int32Array {
  let to = border;
  while (to < partners.length && to - border < most && partners[to] === -1) to += 1;
  return unpaired(partners, border, to);
}
