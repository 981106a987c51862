import "server-only";
import { maxExactUnits, type Anchor } from "@/domain/anchor/anchor";
import { describe } from "@/domain/anchor/describe";
import type { ArticleNode } from "@/domain/article/article";
import { ExpectedFailure } from "@/domain/errors";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { indexOfHeadline } from "@/editor/assemble-document";
import { textOfBlock } from "@/domain/article/text-of-block";
import type { ImportedNote } from "./parsed-article";

/** Remarks that stood on the same words, as one annotation has them. */
export type AnchoredNote = { anchor: Anchor; rationale: string };

/** The longest rationale that an annotation has, in UTF-16 code units. */
const longest = 10_000;

/**
 * Finds the words of remarks in the text of an article that was assembled of these blocks
 * (editor/assemble-document). Remarks on the same words become one, each with its author's name. One
 * whose words were dropped, if only in part, or are too many to be marked, is left out.
 *
 * @throws ExpectedFailure "too-large" when remarks on the same words are longer than a rationale
 */
export function anchorNotes(
  notes: readonly ImportedNote[],
  { blocks, dropped, headline, text }: Assembled,
): AnchoredNote[] {
  const offsets = offsetsOf({ blocks, dropped, headline, text });
  const anchored = new Map<string, AnchoredNote>();
  for (const note of notes) {
    const span = spanOf(note, offsets, text);
    if (span === null) continue;
    const key = `${String(span.start)} ${String(span.end)}`;
    const before = anchored.get(key);
    const words = note.author === "" ? note.text : `${note.author}: ${note.text}`;
    const rationale = before === undefined ? words : `${before.rationale}\n\n${words}`;
    if (rationale.length > longest) throw tooLong();
    anchored.set(key, { anchor: before?.anchor ?? describe(text, span.start, span.end), rationale });
  }
  return [...anchored.values()];
}

type Assembled = {
  blocks: readonly ArticleNode[];
  dropped: ReadonlySet<number>;
  headline: string;
  /** The plain text of the assembled document. */
  text: string;
};

/** Where each block's text begins in the article's; null for one that was dropped. */
function offsetsOf({ blocks, dropped, headline, text }: Assembled): (number | null)[] {
  const hasOwn = indexOfHeadline(blocks, dropped, headline) !== -1;
  // Without one in the text, the headline was put first, with a line to itself.
  let offset = hasOwn || headline.trim() === "" ? 0 : headline.length + 1;
  const offsets = blocks.map((block, index) => {
    if (dropped.has(index)) return null;
    const start = offset;
    offset += textOfBlock(block).length + 1;
    return start;
  });
  if (offset !== text.length + 1) throw new Error("the blocks are not those of the text");
  return offsets;
}

function spanOf(
  { from, to }: ImportedNote,
  offsets: readonly (number | null)[],
  text: string,
): { start: number; end: number } | null {
  const within = offsets.slice(from.block, to.block + 1);
  const [first, last] = [within[0], within.at(-1)];
  if (typeof first !== "number" || typeof last !== "number" || within.includes(null)) return null;
  let [start, end] = [first + from.offset, last + to.offset];
  while (start > 0 && !isGraphemeBorder(text, start)) start -= 1;
  while (end < text.length && !isGraphemeBorder(text, end)) end += 1;
  const isMarkable = start < end && end <= text.length && end - start <= maxExactUnits;
  return isMarkable ? { start, end } : null;
}

function tooLong(): ExpectedFailure {
  return new ExpectedFailure(
    "too-large",
    "The comments on one passage of this file are longer than 10,000 characters. Nothing was added. Shorten or remove them and choose the file again.",
    { log: "comments longer than a rationale" },
  );
}
