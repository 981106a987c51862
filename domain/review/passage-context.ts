import type { Anchor } from "@/domain/anchor/anchor";
import { attributes } from "@/domain/annotation/attribution";
import { sentenceContext } from "@/domain/summary/sentence-context";
import { sentenceAt, type Sentence } from "@/domain/text/sentences";

/** What stands around a passage in its sentence, and whether that sentence reports what somebody said. */
export type PassageContext = { before: string; after: string; isAttributed: boolean };

/** `sentences` are those of `text`, in order; `language` is a BCP 47 tag. */
export function passageContext(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  anchor: Pick<Anchor, "start" | "end">,
): PassageContext {
  const sentence = sentenceAt(sentences, anchor.start);
  return {
    ...sentenceContext(text, sentences, anchor),
    isAttributed: sentence !== null && attributes(text.slice(sentence.start, sentence.end), language),
  };
}
