import { isCheckable, readsAsOpinion } from "@/domain/annotation/checkable";
import { cuesIn } from "@/domain/annotation/cues";
import type { CheckableCueKind } from "@/domain/text/languages/cue-rules";

const words: Record<CheckableCueKind, string> = {
  number: "a number",
  date: "a date",
  quotation: "somebody’s words",
  attribution: "somebody’s words",
  superlative: "an extreme",
  comparison: "a comparison",
  cause: "a cause",
  role: "a name with a role",
  event: "something that happened",
  name: "a name",
  sentence: "a whole sentence",
};

/** More reasons than these are no better reason. */
const mostTold = 3;

/** Why a sentence is suggested, as a short line: "A number, a date. Reads like an opinion." */
export function reasons(sentence: string, language: string): string {
  const cues = cuesIn(sentence, language);
  const told = isCheckable(sentence, language, cues)
    ? [...new Set(cues.checkable.map(({ kind }) => words[kind]))].slice(0, mostTold).join(", ")
    : "";
  return [
    told === "" ? "" : `${told.charAt(0).toUpperCase()}${told.slice(1)}.`,
    readsAsOpinion(cues) ? "Reads like an opinion." : "",
  ]
    .filter((line) => line !== "")
    .join(" ");
}
