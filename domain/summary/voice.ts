import { reportingSentence } from "@/domain/annotation/attribution";
import { speakerOf } from "@/domain/annotation/speaker";
import type { Span } from "@/domain/text/span";

/** Who speaks in a passage: the article itself, or somebody whom it reports, named where it names them. */
export type Voice = { attributed: boolean; speaker: string | null };

/**
 * Tells who speaks in a passage of a text: whoever the first of its sentences that reports speech
 * attributes it to. `sentences` are those of the text, in order; spans are UTF-16 code units.
 */
export function voices(text: string, language: string, sentences: readonly Span[]): (passage: Span) => Voice {
  return (passage) => {
    const reporting = reportingSentence(text, language, sentences, passage);
    return reporting === null
      ? { attributed: false, speaker: null }
      : { attributed: true, speaker: speakerOf(reporting, language) };
  };
}
