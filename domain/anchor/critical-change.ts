import { languageRules } from "@/domain/text/languages/registry";
import { wordingChange, type WordingPart } from "@/domain/text/wording-change";

/** What makes a change of words one that may turn a fact over; "unknown" in a language without rules. */
const criticalKinds = ["number", "date", "unit", "name", "negation", "modality", "unknown"] as const;
export type CriticalKind = (typeof criticalKinds)[number];

export const criticalLabels: Record<CriticalKind, string> = {
  number: "a number",
  date: "a date",
  unit: "a unit or count",
  name: "a name",
  negation: "a negation",
  modality: "how sure it is",
  unknown: "the words",
};

/** A piece of a changed wording, and what is critical about it; nothing of a piece that stayed. */
export type RankedPart = WordingPart & { critical: CriticalKind[] };

/**
 * What changed from an old passage to a new one, word by word, and which of it is critical.
 * `language` is a BCP 47 tag. The rules only rank: that something changed never depends on them.
 */
export function rankChange(old: string, now: string, language: string): RankedPart[] {
  let [atOld, atNew] = [0, 0];
  const isSmallWord = smallWords(`${old} ${now}`, language);
  return wordingChange(old, now).map((part) => {
    const isFirst = part.change === "added" ? atNew === 0 : atOld === 0;
    if (part.change !== "added") atOld += part.text.length;
    if (part.change !== "removed") atNew += part.text.length;
    const isName = isFirst ? (words: string) => namesAtStart(words, isSmallWord) : names;
    return { ...part, critical: part.change === "same" ? [] : kindsOf(part.text, isName, language) };
  });
}

/** Every critical kind among the parts, once, in the order of the table. */
export function criticalIn(parts: readonly RankedPart[]): CriticalKind[] {
  return criticalKinds.filter((kind) => parts.some(({ critical }) => critical.includes(kind)));
}

function kindsOf(words: string, isName: (words: string) => boolean, language: string): CriticalKind[] {
  const { critical } = languageRules(language);
  if (critical === null) return /[\p{L}\p{N}\p{S}]/u.test(words) ? ["unknown"] : [];
  const found: Record<Exclude<CriticalKind, "unknown">, boolean> = {
    number: /\p{N}|[%‰$€£¥₽]/u.test(words),
    date: critical.date.test(words),
    unit: critical.unit.test(words),
    name: isName(words),
    negation: critical.negation.test(words),
    modality: critical.modality.test(words),
  };
  return criticalKinds.filter((kind) => kind !== "unknown" && found[kind]);
}

function names(words: string): boolean {
  return /\p{Lu}\p{L}|\p{Lu}\./u.test(words);
}

/** The first word of a sentence has a capital in any case: it is a name where it can hardly be another word. */
function namesAtStart(words: string, isSmallWord: (word: string) => boolean): boolean {
  const [first = "", word] = /^\P{L}*(\p{Lu}[\p{L}\p{M}’'-]+)/u.exec(words) ?? [];
  if (word !== undefined && (/^\p{Lu}{2}/u.test(word) || !isSmallWord(word.toLowerCase()))) return true;
  return names(words.slice(first.length));
}

/** Tells the words that begin sentences in a language, and those that stand in `text` with a small letter. */
function smallWords(text: string, language: string): (word: string) => boolean {
  const { openers, nobody } = languageRules(language);
  const small = new Set(text.match(/(?<![\p{L}\p{M}])\p{Ll}[\p{L}\p{M}’'-]*/gu) ?? []);
  return (word) => openers.has(word) || nobody.has(word) || small.has(word);
}
