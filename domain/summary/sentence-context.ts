import type { Span } from "@/domain/text/span";
import { offsetOfGraphemesAfter, offsetOfGraphemesBefore } from "@/domain/text/graphemes";

/** Of longer surroundings than this, in graphemes, the far end is left out. */
const longestContext = 200;

/** What stands before and after a span in its sentence. */
type Context = { before: string; after: string };

/**
 * What stands around a span in the sentence, or the sentences, that it begins and ends in. Offsets
 * are UTF-16 code units on grapheme borders; `sentences` are in the order of the text. What is
 * longer than a few lines is cut, at a space where there is one, and marked with "…".
 */
export function sentenceContext(text: string, sentences: readonly Span[], { start, end }: Span): Context {
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  return {
    before: lastOf(text.slice(first === undefined ? start : first.start, start)),
    after: firstOf(text.slice(end, last === undefined ? end : last.end).trimEnd()),
  };
}

function lastOf(text: string): string {
  const from = offsetOfGraphemesBefore(text, text.length, longestContext);
  return from === 0 ? text : `… ${text.slice(from).replace(/^\S*\s+/, "")}`;
}

function firstOf(text: string): string {
  const to = offsetOfGraphemesAfter(text, 0, longestContext);
  return to === text.length ? text : `${text.slice(0, to).replace(/\s+\S*$/, "")} …`;
}
