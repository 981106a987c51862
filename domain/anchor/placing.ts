/** A passage of a text and how much it is like another, from 0 to 1. Offsets are UTF-16 code units, on grapheme borders. */
export type Likely = { start: number; end: number; score: number };

/**
 * How a statement was found in a text, and where. Whoever asks always learns how:
 * - exact: the same words at the same offsets;
 * - moved: the same words elsewhere. White space, typography and the case of the first letter are no difference;
 * - changed: its place, but its words or those of its sentence are not the same any more;
 * - lost: it is not there; `closest` is the passage most like it, null when nothing is.
 */
export type Placing =
  | { found: "exact" | "moved"; start: number; end: number }
  | ({ found: "changed" } & Likely)
  | { found: "lost"; closest: Likely | null };
