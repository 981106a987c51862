import { longestCommon } from "./longest-common";

/** One piece of a new wording set against the old one. */
export type WordingPart = { change: "same" | "removed" | "added"; text: string };

/** Beyond so many pairs of words to compare, a reader is better served by the whole old and the whole new text. */
const mostPairs = 600 * 600;

const words = new Intl.Segmenter("und", { granularity: "word" });

/**
 * What a new wording changes, word by word. The "same" and "removed" pieces put together are
 * the original, the "same" and "added" ones the new wording; no piece is empty, no two neighbours
 * are of one kind, and what is removed stands before what is added in its place.
 */
export function wordingChange(original: string, proposed: string): WordingPart[] {
  const [old, now] = [tokens(original), tokens(proposed)];
  const shortest = Math.min(old.length, now.length);
  let head = 0;
  while (head < shortest && old[head] === now[head]) head += 1;
  let tail = 0;
  while (tail < shortest - head && old.at(-1 - tail) === now.at(-1 - tail)) tail += 1;
  const [oldEnd, newEnd] = [old.length - tail, now.length - tail];
  if ((oldEnd - head) * (newEnd - head) > mostPairs) return inOrder(original, proposed);

  const idOf = numbered();
  const common = longestCommon(
    Int32Array.from(old.slice(head, oldEnd), idOf),
    Int32Array.from(now.slice(head, newEnd), idOf),
  ).map(([i, j]) => [i + head, j + head] as const);
  const parts: WordingPart[] = [{ change: "same", text: old.slice(0, head).join("") }];
  let [i, j] = [head, head];
  for (const [nextOld, nextNew] of [...common, [oldEnd, newEnd] as const]) {
    parts.push({ change: "removed", text: old.slice(i, nextOld).join("") });
    parts.push({ change: "added", text: now.slice(j, nextNew).join("") });
    if (nextOld < oldEnd) parts.push({ change: "same", text: old[nextOld] ?? "" });
    [i, j] = [nextOld + 1, nextNew + 1];
  }
  parts.push({ change: "same", text: old.slice(oldEnd).join("") });
  return joinAcrossGaps(joinAlike(parts));
}

/** A number for each word, the same for the same one. */
function numbered(): (word: string) => number {
  const known = new Map<string, number>();
  return (word) => {
    const id = known.get(word) ?? known.size;
    known.set(word, id);
    return id;
  };
}

function joinAlike(parts: readonly WordingPart[]): WordingPart[] {
  const joined: WordingPart[] = [];
  for (const part of parts) {
    if (part.text === "") continue;
    const last = joined.at(-1);
    if (last?.change === part.change) last.text += part.text;
    else joined.push({ ...part });
  }
  return joined;
}

function tokens(text: string): string[] {
  return Array.from(words.segment(text), ({ segment }) => segment);
}

/** Two changes with nothing but a space or a comma between them read as one. */
function joinAcrossGaps(parts: WordingPart[]): WordingPart[] {
  const joined: WordingPart[] = [];
  let removed = "";
  let added = "";
  parts.forEach(({ change, text }, index) => {
    const isGap = change === "same" && !/[\p{L}\p{N}]/u.test(text) && index > 0 && index < parts.length - 1;
    if (change === "removed" || isGap) removed += text;
    if (change === "added" || isGap) added += text;
    if (change !== "same" || isGap) return;
    joined.push(...inOrder(removed, added), { change, text });
    removed = "";
    added = "";
  });
  return withSpacesOutside([...joined, ...inOrder(removed, added)]);
}

/** The space that an old and a new text end in alike has not changed: it belongs to what follows. */
function withSpacesOutside(parts: WordingPart[]): WordingPart[] {
  const settled: WordingPart[] = [];
  let space = "";
  parts.forEach((part, index) => {
    const next = parts[index + 1];
    if (part.change === "removed" && next?.change === "added") {
      space = commonSpaceAtEnd(part.text, next.text);
    }
    if (part.change === "same") {
      settled.push({ change: "same", text: space + part.text });
      space = "";
      return;
    }
    settled.push({ change: part.change, text: part.text.slice(0, part.text.length - space.length) });
    if (part.change === "added" && next === undefined) settled.push({ change: "same", text: space });
  });
  return settled.filter(({ text }) => text !== "");
}

function commonSpaceAtEnd(one: string, other: string): string {
  const [space = ""] = /\s*$/.exec(one) ?? [];
  const [otherSpace = ""] = /\s*$/.exec(other) ?? [];
  return space === otherSpace ? space : "";
}

function inOrder(removed: string, added: string): WordingPart[] {
  const parts: WordingPart[] = [
    { change: "removed", text: removed },
    { change: "added", text: added },
  ];
  return parts.filter(({ text }) => text !== "");
}
