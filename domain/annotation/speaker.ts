import type { LanguageRules } from "@/domain/text/languages/language-rules";
import { languageRules } from "@/domain/text/languages/registry";

/** More words than this before or behind a verb of speech are more than its speaker. */
const mostWords = 5;

const border = /[,;:–—()«»“”„"\n]|\s-\s|[.!?…](?=\s|$)/u;
const quotation = /[“„«"「『][^“”„«»"「」『』]*[”“»"」』]/gu;
const conjunction =
  /(?<![\p{L}\p{N}])(?:and|but|while|because|und|aber|während|weil|и|а|но)(?![\p{L}\p{N}])/giu;
/** One or more words with a capital, and what stands between the parts of a name. */
const name =
  /(?:\p{Lu}[\p{L}\p{M}'’.-]*)(?:\s+(?:(?:of|de|da|von|van|der|al|el|bin)\s+)*\p{Lu}[\p{L}\p{M}'’.-]*)*/u;

/**
 * To whom a sentence that reports speech attributes it, in the words of the sentence: "Aalto",
 * "the ministry". Null where it names nobody, or where its words do not tell: nobody is taken for a
 * speaker by guess. `language` is a BCP 47 tag.
 */
export function speakerOf(sentence: string, language: string): string | null {
  const rules = languageRules(language);
  const unquoted = sentence.replace(quotation, (words) => `“${" ".repeat(words.length - 2)}”`);
  const verb = rules.attribution.exec(unquoted);
  if (verb === null || rules.nobody.has(verb[0].toLowerCase())) return null;
  const behind = firstClause(unquoted.slice(verb.index + verb[0].length));
  const follows = rules.speakerFollows.exec(verb[0]);
  if (follows !== null) return speaker(behind, rules) ?? nameAtStart(behind);
  const before = withoutFillers(lastClause(unquoted.slice(0, verb.index)), rules);
  return speaker(before, rules) ?? nameAtEnd(before, rules) ?? inverted(behind, before, rules);
}

function lastClause(text: string): string {
  const clause = text.split(border).at(-1)?.trim() ?? "";
  return wordsOf(clause).length > mostWords ? (clause.split(conjunction).at(-1)?.trim() ?? "") : clause;
}

function firstClause(text: string): string {
  return text.trimStart().split(border, 1)[0]?.trim() ?? "";
}

/** A clause so short that it is nothing but its speaker. */
function speaker(clause: string, { nobody }: LanguageRules): string | null {
  const words = wordsOf(clause);
  const first = words[0]?.toLowerCase();
  if (first === undefined || words.length > mostWords || nobody.has(first)) return null;
  return /\p{L}/u.test(clause) ? clause : null;
}

/** "On Monday the mayor of the town, Ada Brandt said": the name at its end. */
function nameAtEnd(clause: string, { nobody }: LanguageRules): string | null {
  const found = new RegExp(`(?:${name.source})$`, "u").exec(clause)?.[0] ?? null;
  return found !== null && nobody.has(found.toLowerCase()) ? null : found;
}

function nameAtStart(clause: string): string | null {
  return new RegExp(`^(?:${name.source})`, "u").exec(clause)?.[0] ?? null;
}

/** "…, said Ada Brandt": nothing before the verb, and a speaker behind it that has a name or an article. */
function inverted(behind: string, before: string, rules: LanguageRules): string | null {
  const isSomebody = /\p{Lu}|^(?:the|an?|der|die|das|eine?)\s/u.test(behind);
  return before === "" && isSomebody ? speaker(behind, rules) : null;
}

function withoutFillers(clause: string, { fillers }: LanguageRules): string {
  const words = wordsOf(clause);
  while (fillers.has(words.at(-1)?.toLowerCase() ?? "")) words.pop();
  return words.join(" ");
}

function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== "");
}
