import { splitSentences } from "@/domain/text/sentences";
import { isCheckable, readsAsOpinion } from "./checkable";
import { cuesIn } from "./cues";

/** A sentence that asks for a tag, in UTF-16 code units of its text: it can be checked, or reads as an opinion, or both. */
export type SuggestedSentence = { start: number; end: number; isCheckable: boolean; isOpinion: boolean };

type Read = { language: string; sentences: readonly SuggestedSentence[] };

/**
 * The texts read last, the latest at the end. Annotations change with every keystroke and a version's text
 * never, and reading a long article takes a hundred times as long as counting; a server has several open.
 */
const read = new Map<string, Read>();
const mostRead = 8;

/** The sentences of a text that ask for a tag, in its order. `language` is a BCP 47 tag. */
export function suggestedSentences(text: string, language: string): readonly SuggestedSentence[] {
  const before = read.get(text);
  const known =
    before?.language === language ? before : { language, sentences: readSentences(text, language) };
  read.delete(text);
  read.set(text, known);
  const [oldest] = read.keys();
  if (read.size > mostRead && oldest !== undefined) read.delete(oldest);
  return known.sentences;
}

function readSentences(text: string, language: string): SuggestedSentence[] {
  return splitSentences(text, language).flatMap(({ start, end }) => {
    const sentence = text.slice(start, end);
    const cues = cuesIn(sentence, language);
    const read = { isCheckable: isCheckable(sentence, language, cues), isOpinion: readsAsOpinion(cues) };
    return read.isCheckable || read.isOpinion ? [{ start, end, ...read }] : [];
  });
}
