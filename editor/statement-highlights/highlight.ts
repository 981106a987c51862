import type { Span } from "@/domain/text/span";
import type { TagState } from "@/domain/annotation/tag";

/** A painted statement: where it stands in the plain text (UTF-16 code units) and how it looks. */
export type StatementHighlight = {
  /** The annotation's, or the statement group's; also on the element, as `data-statement`. */
  id: string;
  start: number;
  end: number;
  state: TagState;
  /** What it is, told to a screen reader: tag, author, what it still needs. */
  description?: string;
};

/** Which statements stand out for the moment, by their id. */
export type Emphasis = {
  /** Its card is open. */
  openId: string | null;
  /** Its card is pointed at. */
  hoveredId: string | null;
};

/** How many underlines stand below each other at most: lanes 0, 1 and 2. */
const lanes = 3;

/** A highlight with the lane that its underline keeps along its whole length. */
export type LanedHighlight = StatementHighlight & { lane: number };

/**
 * Gives each highlight the first lane that is free where it starts, so that the underlines of
 * overlapping statements stand below each other; beyond the last lane they share it.
 */
export function assignLanes(highlights: readonly StatementHighlight[]): LanedHighlight[] {
  const freeFrom = Array.from({ length: lanes }, () => 0);
  return [...highlights].sort(byStart).map((highlight) => {
    const free = freeFrom.findIndex((end) => end <= highlight.start);
    const lane = free === -1 ? lanes - 1 : free;
    freeFrom[lane] = Math.max(freeFrom[lane] ?? 0, highlight.end);
    return { ...highlight, lane };
  });
}

/** The highlights, of those in this order, that touch the stretch of the text; a stretch's ends count as touched. */
export function highlightsWithin<H extends StatementHighlight>(
  highlights: readonly H[],
  { start, end }: Span,
): H[] {
  return highlights.filter((highlight) => highlight.start <= end && highlight.end >= start);
}

/** The class of a highlight's element: what it is, how it stands, where its underline is. */
export function classOf({ id, state, lane }: LanedHighlight, emphasis: Emphasis): string {
  const classes = ["statement", `statement-${state}`];
  if (lane > 0) classes.push(`statement-lane-${String(lane)}`);
  if (id === emphasis.openId) classes.push("statement-open");
  if (id === emphasis.hoveredId) classes.push("statement-hovered");
  return classes.join(" ");
}

/**
 * The ids of all highlights that cover the character at `offset`, the shortest first; where none
 * does, of those that end just before it (a click beside the last letter).
 */
export function statementsAt(highlights: readonly StatementHighlight[], offset: number): string[] {
  const covering = highlights.filter(({ start, end }) => start <= offset && offset < end);
  const found = covering.length > 0 ? covering : highlights.filter(({ end }) => end === offset);
  return found.sort((a, b) => a.end - a.start - (b.end - b.start) || byStart(a, b)).map(({ id }) => id);
}

function byStart(a: StatementHighlight, b: StatementHighlight): number {
  return a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1);
}
