import type { Span } from "@/domain/text/span";

/** How much two passages have in common: intersection over union (Jaccard), 0 to 1. */
export function spanLikeness(one: Span, other: Span): number {
  const common = Math.min(one.end, other.end) - Math.max(one.start, other.start);
  if (common <= 0) return 0;
  return common / (Math.max(one.end, other.end) - Math.min(one.start, other.start));
}

/** From here on two passages count as the same statement. */
export const sameStatementLikeness = 0.5;

/** Whether two passages are alike enough to be one statement. */
export function isSameStatement(one: Span, other: Span): boolean {
  return spanLikeness(one, other) >= sameStatementLikeness;
}
