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
  return wordingChange(old, now).map((part) => {
    const isFirst = part.change === "added" ? atNew === 0 : atOld === 0;
    if (part.change !== "added") atOld += part.text.length;
    if (part.change !== "removed") atNew += part.text.length;
    return { ...part, critical: part.change === "same" ? [] : kindsOf(part.text, isFirst, language) };
  });
}

/** Every critical kind among the parts, once, in the order of the table. */
export function criticalIn(parts: readonly RankedPart[]): CriticalKind[] {
  return criticalKinds.filter((kind) => parts.some(({ critical }) => critical.includes(kind)));
}

function kindsOf(words: string, isFirst: boolean, language: string): CriticalKind[] {
  const { critical } = languageRules(language);
  if (critical === null) return /[\p{L}\p{N}\p{S}]/u.test(words) ? ["unknown"] : [];
  // The first word of a sentence has its capital from that.
  const name = isFirst ? /[^\p{L}\p{N}].*\p{Lu}\p{L}|^\P{L}*\p{Lu}{2}/u : /\p{Lu}\p{L}|\p{Lu}\./u;
  const found: Record<Exclude<CriticalKind, "unknown">, boolean> = {
    number: /\p{N}|[%‰$€£¥₽]/u.test(words),
    date: critical.date.test(words),
    unit: critical.unit.test(words),
    name: name.test(words),
    negation: critical.negation.test(words),
    modality: critical.modality.test(words),
  };
  return criticalKinds.filter((kind) => kind !== "unknown" && found[kind]);
}
