import { invalid } from "@/domain/errors";
import { isGraphemeBorder, offsetOfGraphemesAfter, offsetOfGraphemesBefore } from "@/domain/text/graphemes";
import { maxContextUnits, maxExactUnits, type Anchor } from "./anchor";

/** How many graphemes an anchor keeps of what stands on each side of it. */
export const contextGraphemes = 32;

/**
 * Makes the anchor of `text` between `start` and `end` (UTF-16 code units, on grapheme
 * borders). Throws ExpectedFailure "invalid" for offsets that mark nothing: negative,
 * fractional, reversed, empty, past the end, inside a grapheme, or too far apart to store.
 */
export function describe(text: string, start: number, end: number): Anchor {
  checkSpan(text, start, end);
  return {
    start,
    end,
    exact: text.slice(start, end),
    prefix: text.slice(startOfPrefix(text, start), start),
    suffix: text.slice(end, endOfSuffix(text, end)),
  };
}

function checkSpan(text: string, start: number, end: number): void {
  if (!Number.isSafeInteger(start) || !Number.isSafeInteger(end) || start < 0 || end < 0) {
    throw invalid("This passage has no proper beginning or end. Select it again.");
  }
  if (start >= end) throw invalid("No text is selected. Select the words that you want to mark.");
  if (end > text.length) throw invalid("This passage goes past the end of the article. Select it again.");
  if (!isGraphemeBorder(text, start) || !isGraphemeBorder(text, end)) {
    throw invalid("This passage begins or ends inside a character. Select whole characters.");
  }
  if (end - start > maxExactUnits) {
    throw invalid(
      `This passage is longer than ${maxExactUnits.toLocaleString("en")} characters. Select a shorter one.`,
    );
  }
}

function startOfPrefix(text: string, start: number): number {
  let from = offsetOfGraphemesBefore(text, start, contextGraphemes);
  while (start - from > maxContextUnits) from = offsetOfGraphemesAfter(text, from, 1);
  return from;
}

function endOfSuffix(text: string, end: number): number {
  let to = offsetOfGraphemesAfter(text, end, contextGraphemes);
  while (to - end > maxContextUnits) to = offsetOfGraphemesBefore(text, to, 1);
  return to;
}
