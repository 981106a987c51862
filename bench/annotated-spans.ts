import { seededRandom } from "./article-text";

export type Span = { start: number; end: number };

/**
 * Spans to annotate, in words of the text and never across paragraphs: of ten, eight stand where they
 * fall, one begins inside the one before it, and one covers exactly the same words.
 */
export function annotatedSpans(text: string, count: number): Span[] {
  const random = seededRandom(count);
  const words = [...text.matchAll(/[^\s]+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
  }));
  const step = Math.floor(words.length / count);
  const spans: Span[] = [];
  for (let index = 0; index < count; index++) {
    const before = spans.at(-1);
    if (before && index % 10 === 9) spans.push(before);
    else if (before && index % 10 === 8) spans.push(withinParagraph(text, shifted(words, before)));
    else {
      const first = index * step;
      const last = Math.min(words.length - 1, first + 3 + Math.floor(random() * 14));
      const [from, to] = [words[first], words[last]];
      if (from && to) spans.push(withinParagraph(text, { start: from.start, end: to.end }));
    }
  }
  return spans;
}

function shifted(words: readonly Span[], { start, end }: Span): Span {
  const first = words.findIndex((word) => word.start > start);
  const last = words.findIndex((word) => word.end > end) + 3;
  return { start: words[first]?.start ?? start, end: words[last]?.end ?? end };
}

function withinParagraph(text: string, { start, end }: Span): Span {
  const border = text.indexOf("\n", start);
  return { start, end: border === -1 ? end : Math.min(end, border) };
}
