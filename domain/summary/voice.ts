import { firstWhere } from "@/domain/text/first-where";
import { attributes } from "@/domain/annotation/attribution";
import { speakerOf } from "@/domain/annotation/speaker";
import type { Span } from "./sentence-context";

/** Who speaks in a passage: the article itself, or somebody whom it reports, named where it names them. */
export type Voice = { attributed: boolean; speaker: string | null };

/**
 * Tells who speaks in a passage of a text: whoever the first of its sentences that reports speech
 * attributes it to. `sentences` are those of the text, in order; spans are UTF-16 code units.
 */
export function voices(text: string, language: string, sentences: readonly Span[]): (passage: Span) => Voice {
  return ({ start, end }) => {
    const first = firstWhere(sentences.length, (at) => (sentences[at]?.end ?? 0) > start);
    const reporting = sentences
      .slice(first, first + mostSentences)
      .filter((sentence) => sentence.start < end)
      .map((sentence) => text.slice(sentence.start, sentence.end))
      .find((sentence) => attributes(sentence, language));
    return reporting === undefined
      ? { attributed: false, speaker: null }
      : { attributed: true, speaker: speakerOf(reporting, language) };
  };
}

/** A passage longer than this speaks with many voices; its first ones stand for it. */
const mostSentences = 20;
