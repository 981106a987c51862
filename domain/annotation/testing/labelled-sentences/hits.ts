import type { LabelledSentence } from "./labelled-sentences";

/** How good a rule is, each from 0 to 1: the share of its finds that are right, and the share of what is there that it finds. */
export type Hits = { precision: number; recall: number };

/** Counts how often a rule agrees with the labels. */
export function hits(
  sentences: readonly LabelledSentence[],
  label: "checkable" | "opinion",
  rule: (sentence: string) => boolean,
): Hits {
  const found = sentences.filter(({ text }) => rule(text));
  const right = found.filter((sentence) => sentence[label]).length;
  return {
    precision: right / found.length,
    recall: right / sentences.filter((sentence) => sentence[label]).length,
  };
}
