import type { CheckableCueKind } from "@/domain/text/languages/cue-rules";
import { languageRules } from "@/domain/text/languages/registry";
import { cuesIn, type Cues } from "./cues";

/** That somebody said it is a fact, whatever was said. */
const reported: ReadonlySet<CheckableCueKind> = new Set(["quotation", "attribution"]);

/** One of these is as much at home in a judgement ("has lost its way", "of the decade") as in a fact; two are not. */
const alsoJudging: ReadonlySet<CheckableCueKind> = new Set(["number", "date", "comparison", "event"]);

const question = /[?？؟⸮]\p{P}*\s*$/u;

/**
 * Whether a person who checks articles would look something up in the sentence: a number, a date, somebody's
 * words, a superlative, a cause, a person with a role, something that happened. A question does not, unless it
 * reports what somebody said, nor what speaks to the reader. `language` is a BCP 47 tag, `cues` those of the
 * sentence. It counts what may still be unmarked; it decides nothing.
 */
export function isCheckable(
  sentence: string,
  language: string,
  cues: Cues = cuesIn(sentence, language),
): boolean {
  if (cues.checkable.some(({ kind }) => reported.has(kind))) return true;
  if (question.test(sentence) || languageRules(language).cues.address.test(sentence)) return false;
  // Who comments on a fact ("Sadly, …") has still stated it.
  if (cues.opinion.every(({ kind }) => kind === "comment")) return cues.checkable.length > 0;
  const facts = cues.checkable.filter(({ kind }) => kind !== "superlative");
  return (
    new Set(facts.map(({ kind }) => kind)).size > 1 ||
    facts.some(({ kind, start }) => !alsoJudging.has(kind) || /\p{Nd}/u.test(sentence.charAt(start)))
  );
}

/**
 * Whether the sentence reads as the writer's own judgement. What reports how somebody else judges does not, unless
 * the writer speaks of themselves, too.
 */
export function readsAsOpinion({ checkable, opinion }: Cues): boolean {
  const isReport = checkable.some(({ kind }) => kind === "attribution");
  return opinion.some(({ kind }) => !isReport || kind === "comment" || kind === "view");
}
