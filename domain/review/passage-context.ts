import type { Anchor } from "@/domain/anchor/anchor";
import { reportingSentence } from "@/domain/annotation/attribution";
import { contextAround } from "@/domain/text/sentence-context";
import type { Sentence } from "@/domain/text/sentences";

/** What stands around a passage in its sentence, and whether a sentence of it reports what somebody said. */
export type PassageContext = {
  before: string;
  after: string;
  /** From where to where of the text it reaches; "…" before or after it is not of the text. */
  start: number;
  end: number;
  isAttributed: boolean;
};

/** `sentences` are those of `text`, in order; `language` is a BCP 47 tag. */
export function passageContext(
  text: string,
  sentences: readonly Sentence[],
  language: string,
  anchor: Pick<Anchor, "start" | "end">,
): PassageContext {
  return {
    ...contextAround(text, sentences, anchor),
    isAttributed: reportingSentence(text, language, sentences, anchor) !== null,
  };
}
