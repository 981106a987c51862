import { english } from "./en";
import { russian } from "./ru";

export type LabelledSentence = {
  text: string;
  /** Whether a person who checks articles would look something up in it. */
  checkable: boolean;
  /** Whether it reads as the writer’s own judgement, rather than as a report of what is or of what somebody said. */
  opinion: boolean;
};

/** Rules are tuned on one half; the other is only ever counted. */
export type Half = "tuning" | "heldOut";

const lists = { en: english, ru: russian };

export type LabelledLanguage = keyof typeof lists;

/** The languages that have a labelled set, by BCP 47 tag. */
export const labelledLanguages: readonly LabelledLanguage[] = ["en", "ru"];

/** The labelled sentences of one half of a language. A sentence’s half never depends on the others. */
export function labelledSentences(language: LabelledLanguage, half: Half): LabelledSentence[] {
  const { checkable, checkableOpinion, neither, opinion } = lists[language];
  return [
    ...lines(checkable).map((text) => ({ text, checkable: true, opinion: false })),
    ...lines(checkableOpinion).map((text) => ({ text, checkable: true, opinion: true })),
    ...lines(neither).map((text) => ({ text, checkable: false, opinion: false })),
    ...lines(opinion).map((text) => ({ text, checkable: false, opinion: true })),
  ].filter(({ text }) => halfOf(text) === half);
}

/** By nothing that has to do with what a sentence says: whether its number of characters is even. */
function halfOf(text: string): Half {
  return text.length % 2 === 0 ? "tuning" : "heldOut";
}

function lines(list: string): string[] {
  return list.trim().split("\n");
}
