import { firstWhere } from "./first-where";
import { isGraphemeBorder } from "./graphemes";
import type { LanguageRules } from "./languages/language-rules";
import { languageRules } from "./languages/registry";
import { continuesSentence } from "./continues-sentence";
import { segmenterFor } from "./segmenter-for";
import { sentenceSegments } from "./sentence-segments";

/** A sentence of a text: UTF-16 code units on grapheme borders, without the white space around it. */
export type Sentence = { start: number; end: number };

/** From this length on nothing is joined to a sentence, in UTF-16 code units. */
const longestJoined = 2_000;

/**
 * The sentences of a text, in order. A "\n" ends a sentence, because it separates the blocks of
 * an article. `language` is a BCP 47 tag; "und" and unknown ones get rules that hold anywhere.
 */
export function splitSentences(text: string, language: string): Sentence[] {
  const segmenter = segmenterFor(language, "sentence");
  const rules = languageRules(language);
  const sentences: Sentence[] = [];
  let blockStart = 0;
  for (const block of text.split("\n")) {
    let start = 0;
    let end = 0;
    for (const segment of sentenceSegments(segmenter, block)) {
      if (end > start && !continues(block, { start, end }, segment, rules)) {
        addTrimmed(sentences, text, blockStart + start, blockStart + end);
        start = segment.start;
      }
      end = segment.end;
    }
    addTrimmed(sentences, text, blockStart + start, blockStart + end);
    blockStart += block.length + 1;
  }
  return sentences;
}

/**
 * The sentence at an offset: the one that contains it, else the last that begins before it, else
 * the first. Null when there are no sentences. `sentences` are those of `splitSentences`.
 */
export function sentenceAt(sentences: readonly Sentence[], offset: number): Sentence | null {
  const next = firstWhere(sentences.length, (at) => (sentences[at]?.start ?? 0) > offset);
  return sentences[Math.max(0, next - 1)] ?? null;
}

/** Joining without end would look at all that came before at every step, and what is that long is no sentence. */
function continues(block: string, sentence: Sentence, next: Sentence, rules: LanguageRules): boolean {
  if (sentence.end - sentence.start > longestJoined) return false;
  const textOf = ({ start, end }: Sentence) => block.slice(start, end).trim();
  return continuesSentence(textOf(sentence), textOf(next), rules);
}

/** A mark on the white space at either end joins the two, so the space then belongs to the sentence. */
function addTrimmed(sentences: Sentence[], text: string, start: number, end: number): void {
  const part = text.slice(start, end);
  if (part.trim() === "") return;
  let from = end - part.trimStart().length;
  let to = start + part.trimEnd().length;
  while (!isGraphemeBorder(text, from)) from -= 1;
  while (!isGraphemeBorder(text, to)) to += 1;
  from = Math.max(from, sentences.at(-1)?.end ?? 0);
  if (from < to) sentences.push({ start: from, end: to });
}
