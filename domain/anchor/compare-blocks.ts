import type { ComparedBlock } from "@/domain/article/version";
import { heaviestChain } from "./heaviest-chain";
import { weightOf } from "./stretch";
import type { TextPair } from "./text-pair";
import type { Tokens } from "./tokens";

/** Less than this of a paragraph in another one, and the two are not versions of each other. */
const enoughOfBlock = 0.4;

type Block = { text: string; from: number; to: number };

/**
 * Sets two versions of a text side by side, paragraph by paragraph. Paragraphs that stand in
 * another order have moved: as few as there can be. White space between them is not compared.
 * `likeness` is how much of the old text stands in the new one, 0 to 1.
 */
export function compareBlocks({ old, now, alignment, oldSums, newSums }: TextPair): {
  blocks: ComparedBlock[];
  likeness: number;
} {
  const { toOld, toNew } = alignment;
  const [oldBlocks, newBlocks] = [blocksOf(old), blocksOf(now)];
  const blockOfToken = new Int32Array(old.count);
  for (const [index, { from, to }] of oldBlocks.entries()) blockOfToken.fill(index, from, to);

  const partners = partnersOf(
    newBlocks,
    oldBlocks,
    (token) => {
      const partner = toOld[token] ?? -1;
      return partner === -1 ? -1 : (blockOfToken[partner] ?? -1);
    },
    newSums,
    oldSums,
  );
  const pairs = partners.flatMap((partner, index) => (partner === -1 ? [] : [{ partner, index }]));
  pairs.sort((one, other) => one.partner - other.partner);
  const isInOrder = heaviestChain(
    pairs.map(({ partner, index }) => ({ old: partner, new: index, length: 1 })),
  );
  const moved = new Set(pairs.filter((_pair, at) => !isInOrder[at]).map(({ index }) => index));

  const kept = new Set(partners);
  const rows: ComparedBlock[] = [];
  let next = 0;
  for (const [index, { text }] of newBlocks.entries()) {
    const partner = partners[index] ?? -1;
    const before = oldBlocks[partner]?.text;
    if (before !== undefined && !moved.has(index))
      for (; next <= partner; next += 1)
        if (!kept.has(next)) rows.push({ kind: "removed", text: oldBlocks[next]?.text ?? "" });
    if (before === undefined) rows.push({ kind: "added", text });
    else if (before !== text)
      rows.push({ kind: "changed", old: before, now: text, hasMoved: moved.has(index) });
    else rows.push({ kind: moved.has(index) ? "moved" : "same", text });
  }
  for (; next < oldBlocks.length; next += 1)
    if (!kept.has(next)) rows.push({ kind: "removed", text: oldBlocks[next]?.text ?? "" });

  const whole = weightOf(oldSums, 0, old.count);
  let common = 0;
  for (let at = 0; at < old.count; at += 1) if (toNew[at] !== -1) common += weightOf(oldSums, at, at + 1);
  return { blocks: rows, likeness: whole === 0 ? 0 : common / whole };
}

/** The old paragraph that most of each new one came from; -1 for none. Each old one has one at most, the likest. */
function partnersOf(
  newBlocks: readonly Block[],
  oldBlocks: readonly Block[],
  blockOf: (token: number) => number,
  newSums: Int32Array,
  oldSums: Int32Array,
): number[] {
  const offers = newBlocks.flatMap(({ from, to }, index) => {
    const weights = new Map<number, number>();
    for (let token = from; token < to; token += 1) {
      const block = blockOf(token);
      if (block !== -1) weights.set(block, (weights.get(block) ?? 0) + weightOf(newSums, token, token + 1));
    }
    return Array.from(weights, ([block, weight]) => {
      const { from: oldFrom = 0, to: oldTo = 0 } = oldBlocks[block] ?? {};
      const smaller = Math.min(weightOf(newSums, from, to), weightOf(oldSums, oldFrom, oldTo));
      return { index, block, weight, share: smaller === 0 ? 0 : weight / smaller };
    }).filter(({ share }) => share >= enoughOfBlock);
  });
  const partners = newBlocks.map(() => -1);
  const taken = new Set<number>();
  for (const { index, block } of offers.toSorted((one, other) => other.weight - one.weight)) {
    if (partners[index] !== -1 || taken.has(block)) continue;
    partners[index] = block;
    taken.add(block);
  }
  return partners;
}

function blocksOf({ text, starts, ends, lineStarts, count }: Tokens): Block[] {
  const blocks: Block[] = [];
  for (let from = 0, to = 0; from < count; from = to) {
    for (to = from + 1; to < count && lineStarts[to] !== 1;) to += 1;
    blocks.push({ text: text.slice(starts[from], ends[to - 1]), from, to });
  }
  return blocks;
}
