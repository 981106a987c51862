import { maxExactUnits } from "@/domain/anchor/anchor";
import type { Span } from "@/domain/text/span";
import { wordsIn } from "@/domain/text/words";
import type { Surroundings } from "./surroundings";

export const spanSteps = ["begin-earlier", "begin-later", "end-earlier", "end-later"] as const;
export type SpanStep = (typeof spanSteps)[number];

/** Where a span may begin and end, in order, in UTF-16 code units of the version's text. */
export type SpanStops = { begins: readonly number[]; ends: readonly number[] };

/**
 * Where a span may begin and end within its surroundings: at their words, at their own two ends, where signs may
 * stand, and where the span `own` does, so that one can always go back to it.
 *
 * @param language BCP 47
 */
export function spanStops({ text, start: from }: Surroundings, own: Span, language: string): SpanStops {
  const words = wordsIn(text, { start: 0, end: text.length }, language);
  const begins = [0, own.start - from, ...words.map(({ start }) => start)];
  const ends = [text.length, own.end - from, ...words.map(({ end }) => end)];
  const inOrder = (stops: readonly number[]) =>
    [...new Set(stops)].sort((one, other) => one - other).map((stop) => from + stop);
  return { begins: inOrder(begins), ends: inOrder(ends) };
}

/** The span with its beginning or its end a word earlier or later; null when there is no word to go to. */
export function stepSpan({ begins, ends }: SpanStops, span: Span, step: SpanStep): Span | null {
  const next = stepped({ begins, ends }, span, step);
  const isProper = next.start < next.end && next.end - next.start <= maxExactUnits;
  return isProper && (next.start !== span.start || next.end !== span.end) ? next : null;
}

function stepped({ begins, ends }: SpanStops, { start, end }: Span, step: SpanStep): Span {
  switch (step) {
    case "begin-earlier":
      return { start: begins.findLast((stop) => stop < start) ?? start, end };
    case "begin-later":
      return { start: begins.find((stop) => stop > start) ?? start, end };
    case "end-earlier":
      return { start, end: ends.findLast((stop) => stop < end) ?? end };
    case "end-later":
      return { start, end: ends.find((stop) => stop > end) ?? end };
  }
}
