import { languageRules } from "@/domain/text/languages/registry";
import { quotationIn } from "./quotation";

/**
 * Whether the sentence reports what somebody said: by its words where the language (BCP 47) is
 * known, by a quotation in every language. That it was said and that it is so are then two checks.
 */
export function attributes(sentence: string, language: string): boolean {
  return languageRules(language).attribution.test(sentence) || quotationIn(sentence) !== null;
}
