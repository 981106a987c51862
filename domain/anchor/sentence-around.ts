import type { Span } from "@/domain/text/span";
import { splitSentences, type Sentence } from "@/domain/text/sentences";

/**
 * The sentences of one text around its passages. A paragraph is split once, when one of its
 * passages is first asked for.
 */
export class SentencesAround {
  private readonly split = new Map<number, readonly Sentence[]>();

  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {}

  /** The paragraphs that a span touches: from the line end before it to the one after it. */
  private blocksOf({ start, end }: Span): Span {
    const after = this.text.indexOf("\n", end);
    return {
      start: start === 0 ? 0 : this.text.lastIndexOf("\n", start - 1) + 1,
      end: after === -1 ? this.text.length : after,
    };
  }

  /** The whole sentences that a span touches; the span itself where it touches none. */
  of(span: Span): Span {
    const blocks = this.blocksOf(span);
    const touched = this.sentencesOf(blocks).filter(({ start, end }) => start < span.end && end > span.start);
    return {
      start: Math.min(span.start, touched[0]?.start ?? span.start),
      end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
    };
  }

  private sentencesOf({ start, end }: Span): readonly Sentence[] {
    const known = this.split.get(start);
    // Spans over several paragraphs share their beginning, and not their end.
    if (known && (known.at(-1)?.end ?? 0) >= end - 1) return known;
    const sentences = splitSentences(this.text.slice(start, end), this.language).map((sentence) => ({
      start: sentence.start + start,
      end: sentence.end + start,
    }));
    this.split.set(start, sentences);
    return sentences;
  }
}
