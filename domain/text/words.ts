import { onBorders } from "./graphemes";
import { segmenterFor } from "./segmenter-for";
import { sentenceSegments } from "./sentence-segments";

/** Letters and digits of any script make a word; what stands between them is no word. */
const wordLike = /[\p{L}\p{N}]/u;

/**
 * The words of a stretch of text, in order, as offsets of the whole text (UTF-16 code units, on grapheme
 * borders). Where a script puts no spaces, they are those of a dictionary. A number with its separators
 * and a word with its apostrophe are one word; signs, spaces and emoji are none.
 *
 * @param language BCP 47; "und" and unknown ones get rules that hold anywhere
 */
export function wordsIn(
  text: string,
  { start, end }: { start: number; end: number },
  language: string,
): { start: number; end: number }[] {
  const segmenter = segmenterFor(language, "word");
  const part = text.slice(start, end);
  const words: { start: number; end: number }[] = [];
  for (const segment of sentenceSegments(segmenter, part)) {
    if (!wordLike.test(part.slice(segment.start, segment.end))) continue;
    // A word may begin or end inside a grapheme: after an Arabic number sign, before a mark.
    const word = onBorders(text, start + segment.start, start + segment.end);
    const from = Math.max(word.start, words.at(-1)?.end ?? start);
    const to = Math.min(word.end, end);
    if (from < to) words.push({ start: from, end: to });
  }
  return words;
}
