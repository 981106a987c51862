import type { Span } from "./edited-text";

/** Something that carries spans over from an old text to a new one. */
export type Matcher = {
  name: string;
  /** Answers span by span, null for what it does not find; stops answering when it takes too long. */
  follow: (
    old: string,
    now: string,
    spans: readonly Span[],
  ) => AsyncIterable<Span | null> | Iterable<Span | null>;
};

/** The words on either side that the peers are given, in UTF-16 code units: as many as they keep themselves. */
const context = 32;

export function quoteOf(text: string, { start, end }: Span) {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - context), start),
    suffix: text.slice(end, end + context),
  };
}
