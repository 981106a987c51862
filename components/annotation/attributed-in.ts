import { reportingSentence } from "@/domain/annotation/attribution";
import type { Span } from "@/domain/text/span";
import { splitSentences } from "@/domain/text/sentences";

/** Whether a sentence of a statement reports what somebody said: then the card asks which of the two is checked. */
export function attributedIn(text: string, language: string, { start, end }: Span): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", end);
  const blocks = text.slice(from, to === -1 ? undefined : to);
  const span = { start: start - from, end: end - from };
  return reportingSentence(blocks, language, splitSentences(blocks, language), span) !== null;
}
