/**
 * How well the cues find what a person who checks articles would look up, and what reads as an opinion, in labelled
 * sentences: `npm run bench:checkable`. See bench/README.md.
 */
import { isCheckable, readsAsOpinion } from "@/domain/annotation/checkable";
import { cuesIn } from "@/domain/annotation/cues";
import {
  labelledLanguages,
  labelledSentences,
  type Half,
} from "@/domain/annotation/testing/labelled-sentences/labelled-sentences";
import { hits, type Hits } from "@/domain/annotation/testing/labelled-sentences/hits";

type Rule = {
  name: string;
  label: "checkable" | "opinion";
  answer: (sentence: string, language: string) => boolean;
};

const rules: readonly Rule[] = [
  { name: "checkable: every sentence", label: "checkable", answer: () => true },
  { name: "checkable: a capital inside, or a digit", label: "checkable", answer: hasCapitalOrDigit },
  {
    name: "checkable: our cues",
    label: "checkable",
    answer: (text, language) => isCheckable(text, language),
  },
  { name: "opinion: every sentence", label: "opinion", answer: () => true },
  {
    name: "opinion: our cues",
    label: "opinion",
    answer: (text, language) => readsAsOpinion(cuesIn(text, language)),
  },
];

const halves: readonly { half: Half; name: string }[] = [
  { half: "heldOut", name: "held out" },
  { half: "tuning", name: "tuned on" },
];

console.log("language, half, sentences | rule | precision | recall");
for (const language of labelledLanguages)
  for (const { half, name } of halves) {
    const sentences = labelledSentences(language, half);
    for (const rule of rules)
      console.log(
        [
          `${language}, ${name}, ${String(sentences.length)}`,
          rule.name,
          ...percentages(hits(sentences, rule.label, (text) => rule.answer(text, language))),
        ].join(" | "),
      );
  }

/** The simplest rule that could do: names and numbers are what gets looked up. */
function hasCapitalOrDigit(sentence: string): boolean {
  return /\p{Nd}|(?<=[\p{L}\p{N}]\P{L}*\s\P{L}*)\p{Lu}/u.test(sentence);
}

function percentages({ precision, recall }: Hits): string[] {
  return [precision, recall].map((share) => `${(share * 100).toFixed(1)} %`);
}
