import { attributes } from "@/domain/annotation/attribution";
import { sentenceAt, splitSentences } from "@/domain/text/sentences";

/** Whether the sentence around a statement reports what somebody said: then the card asks which of the two is checked. */
export function attributedIn(text: string, language: string, { start }: { start: number }): boolean {
  const from = text.lastIndexOf("\n", start - 1) + 1;
  const to = text.indexOf("\n", start);
  const block = text.slice(from, to === -1 ? undefined : to);
  const sentence = sentenceAt(splitSentences(block, language), start - from);
  return sentence !== null && attributes(block.slice(sentence.start, sentence.end), language);
}
