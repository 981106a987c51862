import type { Annotation } from "@/domain/annotation/annotation";
import { compareLayers, type ComparedStatement, type Comparison } from "@/domain/review/compare";
import { spanLikeness } from "@/domain/review/span-likeness";

export const comparisonLabels: Record<Comparison, string> = {
  agreed: "Agreed",
  "tag-differs": "Tag differs",
  "span-differs": "Span differs",
  open: "Still open",
  "only-mine": "Only mine",
  "only-theirs": "Only theirs",
};

/** A line of the review: one statement of the colleague's with everything of mine that touches it, or one that only I have. */
export type ReviewRow =
  | { kind: Exclude<Comparison, "only-mine">; theirs: Annotation; mineHere: readonly Annotation[] }
  | { kind: "only-mine"; mine: Annotation };

/** Both layers as the lines of a review, in the order of the text. */
export function buildReviewRows(mine: readonly Annotation[], theirs: readonly Annotation[]): ReviewRow[] {
  return compareLayers(mine, theirs).flatMap((statement) => asRow(statement, mine));
}

function asRow({ kind, mine, theirs }: ComparedStatement, all: readonly Annotation[]): ReviewRow[] {
  if (theirs === null || kind === "only-mine") return mine === null ? [] : [{ kind: "only-mine", mine }];
  const alike = (annotation: Annotation) =>
    annotation === mine ? 2 : spanLikeness(annotation.anchor, theirs.anchor);
  const mineHere = all
    .filter((annotation) => alike(annotation) > 0)
    .sort((one, other) => alike(other) - alike(one));
  return [{ kind, theirs, mineHere }];
}

/** How many rows there are of each kind. */
export function countKinds(rows: readonly ReviewRow[]): Record<Comparison, number> {
  const counts = {
    agreed: 0,
    "tag-differs": 0,
    "span-differs": 0,
    open: 0,
    "only-mine": 0,
    "only-theirs": 0,
  };
  for (const { kind } of rows) counts[kind] += 1;
  return counts;
}

/** The annotation that a row is about: the colleague's, else mine. */
export function annotationOf(row: ReviewRow): Annotation {
  return row.kind === "only-mine" ? row.mine : row.theirs;
}
