import { splitSentences } from "@/domain/text/sentences";
import { isCheckable, readsAsOpinion } from "./checkable";
import { cuesIn } from "./cues";

/** A sentence that asks for a tag, in UTF-16 code units of its text: it can be checked, or reads as an opinion, or both. */
export type SuggestedSentence = { start: number; end: number; isCheckable: boolean; isOpinion: boolean };

/**
 * The last answer. Annotations change with every keystroke and the text hardly ever, and reading a
 * long article takes a hundred times as long as counting.
 */
let last: { text: string; language: string; sentences: readonly SuggestedSentence[] } | null = null;

/** The sentences of a text that ask for a tag, in its order. `language` is a BCP 47 tag. */
export function suggestedSentences(text: string, language: string): readonly SuggestedSentence[] {
  if (last === null || last.text !== text || last.language !== language)
    last = { text, language, sentences: readSentences(text, language) };
  return last.sentences;
}

function readSentences(text: string, language: string): SuggestedSentence[] {
  return splitSentences(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const cues = cuesIn(sentence, language);
    const read = { isCheckable: isCheckable(sentence, language, cues), isOpinion: readsAsOpinion(cues) };
    return read.isCheckable || read.isOpinion ? [{ start, end, ...read }] : [];
  });
}
