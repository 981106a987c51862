import { languageRules } from "@/domain/text/languages/registry";
import { attributes } from "./attribution";

/**
 * Whether the sentence states something that can be looked up: a number, a name, a date,
 * somebody's words, a superlative, a cause. A question does not, unless it reports what somebody said. `language` is
 * a BCP 47 tag. It counts what may still be unmarked; it decides nothing.
 */
export function isCheckable(sentence: string, language: string): boolean {
  if (attributes(sentence, language)) return true;
  if (/[?？؟⸮]\p{P}*\s*$/u.test(sentence)) return false;
  const { name, claim } = languageRules(language);
  return /\p{Nd}/u.test(sentence) || name.test(sentence) || claim.test(sentence);
}
