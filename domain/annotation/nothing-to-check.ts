import { z } from "zod";
import { boundedText } from "@/domain/text/bounded-text";

/** The longest words that a sentence is known by, in UTF-16 code units. */
const longestKey = 1_000;

/** A sentence in which a person found nothing to check, known by its own words: it is the same one in another version. */
export type WavedSentence = { personId: string; words: string };

/** The words that a sentence is known by: itself, and of a very long one the beginning. */
export function wordsOfSentence(sentence: string): string {
  if (sentence.length <= longestKey) return sentence;
  const cut = sentence.slice(0, longestKey);
  // Never half a character of two code units.
  return cut.isWellFormed() ? cut : cut.slice(0, -1);
}

/** The words of the sentences that one person waved through, or, without one, that anybody did. */
export function wavedBy(waved: readonly WavedSentence[], personId: string | null): ReadonlySet<string> {
  const theirs = waved.filter((sentence) => personId === null || sentence.personId === personId);
  return new Set(theirs.map(({ words }) => words));
}

/** Waves a sentence of an article through, or, with `nothing` false, takes that back. */
export const setNothingToCheckInput = z.strictObject({
  mutationId: z.uuid(),
  articleId: z.uuid(),
  /** As `wordsOfSentence` gives them. */
  words: boundedText(longestKey).min(1),
  nothing: z.boolean(),
});
export type SetNothingToCheckInput = z.infer<typeof setNothingToCheckInput>;
