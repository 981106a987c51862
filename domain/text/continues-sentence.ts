import type { LanguageRules } from "./languages/language-rules";

/** Words after which a sentence can hardly be over: "В 2024 г. | Россия …". */
const hardlyBegun = 4;

/**
 * True when `next`, which Intl.Segmenter takes for a new sentence, still belongs to the sentence
 * `before`: it splits "Dr. | Petrov", "J. | R. | Holm", "No. | 5" and "“Go!” | he said".
 * Both are without white space around them.
 */
export function continuesSentence(before: string, next: string, rules: LanguageRules): boolean {
  if (next === "") return true;
  // The number of a list, a bullet, a dash.
  if (!/\p{L}/u.test(before)) return true;
  // Georgian has lower case only, so there it says nothing.
  if (/^[^\p{L}\p{N}]*(?!\p{Script=Georgian})\p{Ll}/u.test(next)) return true;
  if (/[?!…]["”»“]$/u.test(before)) return rules.attribution.test(firstWords(next, 4));
  return abbreviationContinues(before, next, rules);
}

function abbreviationContinues(before: string, next: string, rules: LanguageRules): boolean {
  const ending = lastWord(before);
  if (ending === null) return false;
  const { earlier, last } = ending;
  const word = last.toLowerCase();
  if (/^\p{N}/u.test(next) && rules.numberAbbreviations.has(word)) return true;
  if (rules.openAbbreviations.has(word)) {
    // After a number it is a unit or a year, and may end the sentence.
    return !/\p{N}\s+$/u.test(earlier) || countWords(before) <= hardlyBegun;
  }
  const mayEnd = isInitial(last) || isDotted(last) || rules.closingAbbreviations.has(word);
  return mayEnd && (startsWithInitial(next) || !rules.openers.has(firstWords(next, 1).toLowerCase()));
}

/** The word before the full stop at the end, and what stands before it with the space between; null without either. */
function lastWord(sentence: string): { earlier: string; last: string } | null {
  if (!sentence.endsWith(".")) return null;
  const end = sentence.slice(-33, -1);
  const last = /[\p{L}\p{N}№][\p{L}\p{N}№.’-]*$/u.exec(end)?.[0];
  if (last === undefined) return null;
  const rest = end.slice(0, end.length - last.length);
  const signs = /[^\p{L}\p{N}№]*$/u.exec(rest)?.[0] ?? "";
  const space = /^\S*\s+/u.exec(signs)?.[0];
  if (space === undefined && signs.length < rest.length) return null;
  return { earlier: rest.slice(0, rest.length - signs.length) + (space ?? ""), last };
}

/** "J" of "J. R. Holm". */
function isInitial(word: string): boolean {
  return /^\p{Lu}$/u.test(word);
}

/** Also where the initial is a word of its own: "J. | A. Holm", "А. | С. Ольшанский". */
function startsWithInitial(text: string): boolean {
  return /^\p{Lu}\./u.test(text);
}

/** "U.S", "Ph.D", "J.-P": letters with a full stop between. */
function isDotted(word: string): boolean {
  return /^(?:\p{L}{1,2}\.-?)+\p{L}{1,2}$/u.test(word);
}

/** The first words, without the signs before and after each. */
function firstWords(text: string, count: number): string {
  return Array.from(text.slice(0, 200).matchAll(/[\p{L}\p{N}’'-]+/gu), ([word]) => word)
    .slice(0, count)
    .join(" ");
}

function countWords(text: string): number {
  return text.split(/\s+/).length;
}
