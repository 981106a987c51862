import "server-only";
import { checkAnchor } from "@/domain/anchor/check-anchor";
import { invalid, notFound } from "@/domain/errors";
import type { SuggestedAnchor } from "@/domain/review/review";
import type { Review } from "@/prisma/generated/client";
import { database, type Transaction } from "./store";

type Columns = Pick<
  Review,
  | "suggestedVersionId"
  | "suggestedStart"
  | "suggestedEnd"
  | "suggestedExact"
  | "suggestedPrefix"
  | "suggestedSuffix"
>;

/** How the words that a review suggests are stored. */
export function suggestedAnchorColumns(anchor: SuggestedAnchor | null): Columns {
  return {
    suggestedVersionId: anchor?.versionId ?? null,
    suggestedStart: anchor?.start ?? null,
    suggestedEnd: anchor?.end ?? null,
    suggestedExact: anchor?.exact ?? null,
    suggestedPrefix: anchor?.prefix ?? null,
    suggestedSuffix: anchor?.suffix ?? null,
  };
}

/** The words that a stored review suggests; null for none. */
export function toSuggestedAnchor(row: Columns): SuggestedAnchor | null {
  const { suggestedVersionId: versionId, suggestedStart: start, suggestedEnd: end } = row;
  const { suggestedExact: exact, suggestedPrefix: prefix, suggestedSuffix: suffix } = row;
  if (versionId === null || start === null || end === null) return null;
  if (exact === null || prefix === null || suffix === null) return null;
  return { versionId, start, end, exact, prefix, suffix };
}

/**
 * Checks the words suggested for an annotation against the stored text of a version that it stands in, and
 * answers them as that text has them; null stays null. Whether the annotation may be seen is for the caller to ask.
 *
 * @throws ExpectedFailure "invalid" as `checkAnchor`, or "not-found" for a version of another article
 */
export async function checkSuggestedAnchor(
  annotationId: string,
  suggested: SuggestedAnchor | null,
): Promise<SuggestedAnchor | null> {
  if (suggested === null) return null;
  const { versionId, ...anchor } = suggested;
  const db = await database();
  const place = await db.placement.findUnique({
    where: { annotationId_versionId: { annotationId, versionId } },
    select: { version: { select: { text: true } } },
  });
  if (place === null) throw notFound(`annotation ${annotationId} in version ${versionId}`);
  return { ...checkAnchor(anchor, place.version.text), versionId };
}

/**
 * Lets nobody suggest the words that the annotation is on. To be asked in the transaction that stores the
 * suggestion: sent again after it was taken over, it gets its first answer.
 *
 * @throws ExpectedFailure "invalid"
 */
export async function requireOtherWords(
  tx: Transaction,
  annotationId: string,
  suggested: SuggestedAnchor | null,
): Promise<void> {
  if (suggested === null) return;
  const { versionId, start, end } = suggested;
  const same = await tx.placement.findFirst({
    where: { annotationId, versionId, start, end, state: { not: "lost" } },
    select: { versionId: true },
  });
  if (same !== null) throw invalid("These words are marked already. Suggest where else they begin or end.");
}
