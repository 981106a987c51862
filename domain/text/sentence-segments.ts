/** How much is segmented at once, in UTF-16 code units: each step of Intl.Segmenter costs as much as its text is long. */
const window = 4_000;

/** Where a segment begins and ends, in UTF-16 code units. */
type Segment = { start: number; end: number };

/**
 * The segments that Intl.Segmenter makes of a text, in time that grows with its length and not
 * with its square. A border is certain when another one follows in the same piece: up to the
 * next letter, what comes later can take it back.
 */
export function* sentenceSegments(
  segmenter: Intl.Segmenter,
  text: string,
  atOnce = window,
): Generator<Segment, void> {
  let from = 0;
  let size = atOnce;
  while (from < text.length) {
    const piece = text.slice(from, from + size);
    const starts = Array.from(segmenter.segment(piece), ({ index }) => from + index);
    const isLast = from + size >= text.length;
    const borders = isLast ? [...starts, text.length] : starts.slice(0, -1);
    for (const [index, start] of borders.slice(0, -1).entries())
      yield { start, end: borders[index + 1] ?? start };
    if (isLast) return;
    const next = borders.at(-1) ?? from;
    // A sentence longer than the piece: look further.
    size = next > from ? atOnce : size * 2;
    from = next;
  }
}
