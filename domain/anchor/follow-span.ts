import { bestStretch, weightOf, type Stretch } from "./stretch";
import type { TextPair } from "./text-pair";
import type { Tokens } from "./tokens";

/** Half of the words must be the same, for a passage to be the same statement. */
export const enoughAlike = 0.5;

/** And so many where nothing that stood beside it stayed. */
const surelyAlike = 0.6;

/** A passage of so many tokens may be like another by chance, or be replaced altogether: what stands beside it decides. */
const short = 6;

/** How far a passage's company is looked for on each side, in tokens. */
const company = 12;

/** So many tokens beside a passage stayed with it, for its place to be sure. */
const enoughBeside = 3;

/** A replacement longer than this, for words of a length, is another text. */
const mostFor = (length: number) => 3 * length + 4;

const sentenceEnd = /[.!?…。！？؟۔।]/u;

/**
 * Where the tokens `first` up to `last` of the old text stand in the new one: where most of them
 * went, with what was put in the place of the others. Null when they are not there any more.
 */
export function followSpan(pair: TextPair, first: number, last: number): Stretch | null {
  const { toNew } = pair.alignment;
  const oldWeight = weightOf(pair.oldSums, first, last);
  const groups = groupsOf(toNew, first, last);
  let best: Stretch | null = null;
  for (const group of groups) {
    const core = bestStretch(
      group.map((at) => toNew[at] ?? 0),
      pair.newSums,
      oldWeight,
    );
    if (core && (best === null || core.score > best.score)) best = withBorders(pair, first, last, core);
  }
  if (best && best.score >= enoughAlike) {
    const isSure =
      best.score === 1 ||
      (best.score > surelyAlike && last - first > short) ||
      isHeld(pair, first, last, best);
    if (isSure) return best;
  }
  return inItsPlace(pair, first, last);
}

/** Whether what stood right beside a passage stands beside its place. */
function isHeld({ old, now, alignment }: TextPair, first: number, last: number, place: Stretch): boolean {
  let beside = 0;
  while (beside < enoughBeside && alignment.toNew[first - 1 - beside] === place.from - 1 - beside) {
    beside += 1;
  }
  let behind = 0;
  while (beside + behind < enoughBeside && alignment.toNew[last + behind] === place.to + behind) behind += 1;
  const isAtEnd = last + behind === old.count && place.to + behind === now.count;
  const isAtStart = first === beside && place.from === beside;
  return beside + behind >= enoughBeside || isAtStart || isAtEnd;
}

/**
 * Whether the words around a passage went to where it went, most of them or not: what stays
 * together by chance alone has nobody around that it knows. A long passage needs no company.
 */
export function isInCompany(
  { old, alignment }: TextPair,
  first: number,
  last: number,
  from: number,
): boolean {
  if (last - first > short) return true;
  const [start, end] = [Math.max(0, first - company), Math.min(old.count, last + company)];
  let near = 0;
  for (let at = start; at < end; at += 1) {
    const there = alignment.toNew[at] ?? -1;
    const isOutside = at < first || at >= last;
    if (isOutside && there !== -1 && Math.abs(there - from - (at - first)) <= company) near += 1;
  }
  return near * 4 >= end - start - (last - first);
}

/** The tokens that have a partner, apart where those do not follow each other closely. */
function groupsOf(toNew: Int32Array, first: number, last: number): number[][] {
  const groups: number[][] = [];
  const farthest = 2 * (last - first) + 16;
  let previous = Number.NEGATIVE_INFINITY;
  for (let at = first; at < last; at += 1) {
    const there = toNew[at] ?? -1;
    if (there === -1) continue;
    if (there <= previous || there - previous > farthest) groups.push([]);
    groups.at(-1)?.push(at);
    previous = there;
  }
  return groups;
}

/**
 * Words replaced at either end of a passage belong to it, as far as the words beside it stayed. They
 * are not in a line of their own, where those that they replaced were not.
 */
function withBorders(pair: TextPair, first: number, last: number, core: Stretch): Stretch {
  const { old, now } = pair;
  const { toNew, toOld } = pair.alignment;
  const firstKept = toOld[core.from] ?? first;
  const lastKept = toOld[core.to - 1] ?? last - 1;
  const [replacedBefore, replacedAfter] = [firstKept - first, last - 1 - lastKept];
  let { from, to } = core;
  if (replacedBefore > 0) {
    const border = first === 0 ? -1 : (toNew[first - 1] ?? -1);
    const isNear =
      (first === 0 || border !== -1) && border < from && from - border - 1 <= mostFor(replacedBefore);
    from = isNear ? border + 1 : from - freeBeside(toOld, from - 1, -1, replacedBefore);
    const line = now.lineStarts.subarray(from + 1, core.from + 1).lastIndexOf(1);
    if (line !== -1 && !beginsLine(old, first + 1, firstKept + 1)) from += 1 + line;
  }
  if (replacedAfter > 0) {
    const border = last === pair.old.count ? pair.now.count : (toNew[last] ?? -1);
    const isNear = border >= to && border - to <= mostFor(replacedAfter);
    to = isNear ? border : to + freeBeside(toOld, to, 1, replacedAfter);
    const line = now.lineStarts.subarray(core.to, to).indexOf(1);
    if (line !== -1 && !beginsLine(old, lastKept + 1, last)) to = core.to + line;
  }
  return { from, to, score: core.score };
}

/** Whether one of the tokens `from` up to `to` begins a line. */
function beginsLine({ lineStarts }: Tokens, from: number, to: number): boolean {
  return lineStarts.subarray(from, to).includes(1);
}

/** How many tokens from `at` on, in one direction, have no partner: at most `most`. */
function freeBeside(toOld: Int32Array, at: number, direction: 1 | -1, most: number): number {
  let count = 0;
  while (count < most && toOld[at + direction * count] === -1) count += 1;
  return count;
}

/** What stands between the words that stood beside a passage, where it was rewritten but not removed. */
function inItsPlace(pair: TextPair, first: number, last: number): Stretch | null {
  const { old, now, alignment } = pair;
  const before = first === 0 ? -1 : (alignment.toNew[first - 1] ?? -1);
  const after = last === old.count ? now.count : (alignment.toNew[last] ?? -1);
  if ((first > 0 && before === -1) || after === -1) return null;
  const [from, to] = [before + 1, after];
  if (to <= from || to - from > mostFor(last - first)) return null;
  const oldWords = textOf(old, first, last);
  const newWords = textOf(now, from, to);
  if (newWords.includes("\n") && !oldWords.includes("\n")) return null;
  const score = likeness(oldWords, newWords);
  const place = { from, to, score };
  if (!isHeld(pair, first, last, place)) return null;
  const isInside = last - first <= short && isInsideSentence(old, first, last);
  return isInside || score >= enoughAlike ? place : null;
}

function textOf({ text, starts, ends }: Tokens, from: number, to: number): string {
  return text.slice(starts[from], ends[to - 1]);
}

/** Whether the sentence goes on before the passage or behind it. */
function isInsideSentence(tokens: Tokens, first: number, last: number): boolean {
  const goesOn = (one: number, other: number) => {
    if (one < 0 || other >= tokens.count) return false;
    const between = tokens.text.slice(tokens.starts[one], tokens.starts[other]);
    return !sentenceEnd.test(between) && !between.includes("\n");
  };
  const isEndBehind = last < tokens.count && sentenceEnd.test(textOf(tokens, last, last + 1));
  return goesOn(first - 1, first) || (goesOn(last - 1, last) && !isEndBehind);
}

/** How many pairs of neighbouring letters two passages share (Dice's coefficient), 0 to 1. */
function likeness(one: string, other: string): number {
  if (one.length < 2 || other.length < 2) return one === other ? 1 : 0;
  const pairs = new Map<string, number>();
  for (let at = 0; at + 1 < one.length; at += 1) {
    const pair = one.slice(at, at + 2);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 0; at + 1 < other.length; at += 1) {
    const pair = other.slice(at, at + 2);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) common += 1;
    pairs.set(pair, left - 1);
  }
  return (2 * common) / (one.length + other.length - 2);
}
