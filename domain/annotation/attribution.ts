import { firstWhere } from "@/domain/text/first-where";
import type { Span } from "@/domain/text/span";
import { languageRules } from "@/domain/text/languages/registry";
import { quotationIn } from "./quotation";

/**
 * Whether the sentence reports what somebody said: by its words where the language (BCP 47) is
 * known, by a quotation in every language. That it was said and that it is so are then two checks.
 */
export function attributes(sentence: string, language: string): boolean {
  return languageRules(language).attribution.test(sentence) || quotationIn(sentence) !== null;
}

/** A passage longer than this speaks with many voices; its first ones stand for it. */
const mostSentences = 20;

/**
 * The first of the sentences that a passage of a text touches which reports what somebody said;
 * null when none of them does. `sentences` are those of the text, in order; spans are UTF-16 code units.
 */
export function reportingSentence(
  text: string,
  language: string,
  sentences: readonly Span[],
  { start, end }: Span,
): string | null {
  const first = firstWhere(sentences.length, (at) => (sentences[at]?.end ?? 0) > start);
  const touched = sentences.slice(first, first + mostSentences).filter((sentence) => sentence.start < end);
  const words = touched.map((sentence) => text.slice(sentence.start, sentence.end));
  return words.find((sentence) => attributes(sentence, language)) ?? null;
}
