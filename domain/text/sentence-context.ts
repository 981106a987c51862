import { offsetOfGraphemesAfter, offsetOfGraphemesBefore, onBorders } from "./graphemes";
import type { Span } from "./span";

/** Of longer surroundings than this, in graphemes, the far end is left out. */
const longestContext = 200;

/** What stands before and after a span in its sentence. */
type Context = { before: string; after: string };

/**
 * What stands around a span in the sentence, or the sentences, that it begins and ends in. Offsets
 * are UTF-16 code units on grapheme borders; `sentences` are in the order of the text. What is
 * longer than a few lines is cut, at a space where there is one, and marked with "…".
 */
export function sentenceContext(text: string, sentences: readonly Span[], span: Span): Context {
  const { before, after } = contextAround(text, sentences, span);
  return { before, after };
}

/** The same, and from where to where of the text it reaches: the marks of what was cut stand outside of that. */
export function contextAround(text: string, sentences: readonly Span[], span: Span): Context & Span {
  const whole = sentencesOf(text, sentences, span);
  const from = startOfLast(text, whole.start, span.start);
  const to = endOfFirst(text, span.end, whole.end);
  const { start, end } = onBorders(text, from, to);
  return {
    start,
    end,
    before: `${start > whole.start ? "… " : ""}${text.slice(start, span.start)}`,
    after: `${text.slice(span.end, end)}${end < whole.end ? " …" : ""}`,
  };
}

/** The sentences that a span begins and ends in, without the space at their end. */
function sentencesOf(text: string, sentences: readonly Span[], { start, end }: Span): Span {
  const first = sentences.findLast((sentence) => sentence.start <= start);
  const last = sentences.find((sentence) => sentence.end >= end);
  const after = text.slice(end, last === undefined ? end : last.end).trimEnd();
  return { start: first === undefined ? start : first.start, end: end + after.length };
}

function startOfLast(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  const at = offsetOfGraphemesBefore(part, part.length, longestContext);
  return at === 0 ? from : to - part.slice(at).replace(/^\S*\s+/, "").length;
}

function endOfFirst(text: string, from: number, to: number): number {
  const part = text.slice(from, to);
  const at = offsetOfGraphemesAfter(part, 0, longestContext);
  return from + (at === part.length ? at : part.slice(0, at).replace(/\s+\S*$/, "").length);
}
