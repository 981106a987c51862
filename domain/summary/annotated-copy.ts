import type { ArticleNode } from "@/domain/article/article";
import { articleBlocks, type BlockKind } from "./article-blocks";

/** A run of text under the same statements: their numbers, and which of them end with it. */
export type CopySegment = { text: string; statements: number[]; endings: number[] };

/** A block of the article, cut where statements begin and end. */
export type CopyBlock = { block: BlockKind; segments: CopySegment[] };

type Span = { number: number; start: number; end: number };

/**
 * The article cut into pieces, each with the numbers of the statements over it; overlapping
 * statements share pieces. The pieces of a block put together are its text. `spans` are UTF-16
 * code units into `text`, on grapheme borders.
 */
export function annotatedCopy(doc: ArticleNode, text: string, spans: readonly Span[]): CopyBlock[] {
  const byStart = [...spans].sort((one, other) => one.start - other.start || one.number - other.number);
  let open: Span[] = [];
  let next = 0;
  const blocks = articleBlocks(doc, text).map(({ block, start, end }) => {
    open = open.filter((span) => span.end > start);
    for (let span = byStart[next]; span !== undefined && span.start < end; span = byStart[++next]) {
      if (span.end > start) open.push(span);
    }
    return { block, segments: cut(text, start, end, open) };
  });
  return withEndings(blocks);
}

type Piece = Omit<CopySegment, "endings">;

function cut(text: string, start: number, end: number, spans: readonly Span[]): Piece[] {
  const borders = new Set([start, end]);
  for (const span of spans) {
    borders.add(Math.max(span.start, start));
    borders.add(Math.min(span.end, end));
  }
  const sorted = [...borders].sort((one, other) => one - other);
  return sorted.slice(0, -1).map((from, index) => {
    const to = sorted[index + 1] ?? end;
    const over = spans.filter((span) => span.start < to && span.end > from);
    return {
      text: text.slice(from, to),
      statements: over.map(({ number }) => number).sort((one, other) => one - other),
    };
  });
}

/** A statement ends with the last piece that it covers: read from the back, the first. */
function withEndings(blocks: { block: BlockKind; segments: Piece[] }[]): CopyBlock[] {
  const ended = new Set<number>();
  return blocks
    .toReversed()
    .map(({ block, segments }) => ({
      block,
      segments: segments
        .toReversed()
        .map((segment) => {
          const endings = segment.statements.filter((number) => !ended.has(number));
          for (const number of endings) ended.add(number);
          return { ...segment, endings };
        })
        .toReversed(),
    }))
    .toReversed();
}
