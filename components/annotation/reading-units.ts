import { firstWhere } from "@/domain/text/first-where";
import { splitSentences } from "@/domain/text/sentences";
import { wordsIn } from "@/domain/text/words";
import type { Span } from "@/domain/text/span";

export type Unit = "word" | "sentence" | "paragraph";

/**
 * The words, sentences and paragraphs by which the reading cursor goes through a text. Nothing is split
 * before it is asked for, and words only where the cursor is: an article can have a hundred thousand.
 */
export class ReadingUnits {
  private split: { sentences: readonly Span[]; paragraphs: readonly Span[] } | null = null;

  constructor(
    private readonly text: string,
    private readonly language: string,
  ) {}

  get sentences(): readonly Span[] {
    return this.splitOnce().sentences;
  }

  /** The first unit that starts at `offset` or after it. */
  startingFrom(unit: Unit, offset: number): Span | null {
    return this.near(unit, offset).find(({ start }) => start >= offset) ?? null;
  }

  /** The last unit that starts before `offset`. */
  startingBefore(unit: Unit, offset: number): Span | null {
    return this.near(unit, offset).findLast(({ start }) => start < offset) ?? null;
  }

  /** The first unit that ends after `offset`. */
  endingAfter(unit: Unit, offset: number): Span | null {
    return this.near(unit, offset).find(({ end }) => end > offset) ?? null;
  }

  /** The last unit that ends before `offset`, or at it. */
  endingBy(unit: Unit, offset: number): Span | null {
    return this.near(unit, offset).findLast(({ end }) => end <= offset) ?? null;
  }

  /** The units around an offset, in order: more than one on each side of it where there are any. */
  private near(unit: Unit, offset: number): Span[] {
    const { sentences, paragraphs } = this.splitOnce();
    if (unit !== "word") return around(unit === "sentence" ? sentences : paragraphs, offset);
    const at = countUpTo(sentences, offset) - 1;
    const words = this.wordsOf(sentences.slice(Math.max(0, at), at + 1));
    const isBefore = ({ start, end }: Span) => start < offset && end <= offset;
    for (let before = at - 1; before >= 0 && !words.some(isBefore); before -= 1)
      words.unshift(...this.wordsOf(sentences.slice(before, before + 1)));
    const isAfter = ({ start, end }: Span) => start >= offset && end > offset;
    for (let after = Math.max(at, 0) + 1; after < sentences.length && !words.some(isAfter); after += 1)
      words.push(...this.wordsOf(sentences.slice(after, after + 1)));
    return words;
  }

  private wordsOf(sentences: readonly Span[]): Span[] {
    return sentences.flatMap((sentence) => wordsIn(this.text, sentence, this.language));
  }

  private splitOnce() {
    if (this.split) return this.split;
    const sentences = splitSentences(this.text, this.language);
    this.split = { sentences, paragraphs: joinBlocks(this.text, sentences) };
    return this.split;
  }
}

/** The paragraphs, each from its first sentence to its last: no sentence crosses a line end. */
function joinBlocks(text: string, sentences: readonly Span[]): Span[] {
  const paragraphs: Span[] = [];
  for (const { start, end } of sentences) {
    const last = paragraphs.at(-1);
    if (last && !text.slice(last.end, start).includes("\n")) last.end = end;
    else paragraphs.push({ start, end });
  }
  return paragraphs;
}

function around(units: readonly Span[], offset: number): Span[] {
  const at = countUpTo(units, offset);
  return units.slice(Math.max(0, at - 2), at + 2);
}

/** How many units start at an offset or before it. */
function countUpTo(units: readonly Span[], offset: number): number {
  return firstWhere(units.length, (at) => (units[at]?.start ?? 0) > offset);
}
