import { diffArrays } from "diff";

/** One piece of a proposed wording set against the original. */
export type WordingPart = { change: "same" | "removed" | "added"; text: string };

/** More changed words than this and a reader is better served by the whole old and the whole new text. */
const mostChangedTokens = 400;

const words = new Intl.Segmenter("und", { granularity: "word" });

/**
 * What a proposed wording changes, word by word. The "same" and "removed" pieces put together are
 * the original, the "same" and "added" ones the proposal; no piece is empty, no two neighbours
 * are of one kind, and what is removed stands before what is added in its place.
 */
export function wordingChange(original: string, proposed: string): WordingPart[] {
  const changes = diffArrays(tokens(original), tokens(proposed), { maxEditLength: mostChangedTokens });
  if (changes === undefined) return inOrder(original, proposed);
  return joinAcrossGaps(
    changes.map(({ value, added, removed }) => ({
      change: added ? "added" : removed ? "removed" : "same",
      text: value.join(""),
    })),
  );
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
