/** A passage of a text: UTF-16 code units, on grapheme borders, `end` exclusive. */
export type Span = { start: number; end: number };
