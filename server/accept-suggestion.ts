import "server-only";
import type { Anchor } from "@/domain/anchor/anchor";
import { checkAnchor } from "@/domain/anchor/check-anchor";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { suggestsElsewhere, type AcceptSuggestionInput } from "@/domain/review/review";
import { takeSuggestion } from "@/domain/review/take-suggestion";
import { changeAnnotation } from "./annotation-change";
import { placedBy, replacePlaces } from "./placements";
import { findAnnotation, type AnnotationState } from "./stored-annotation";
import { findReview, type StoredReview } from "./stored-review";
import type { Transaction } from "./store";

/**
 * Takes a colleague's suggestion over into the member's own annotation: it stays the member's
 * change, and the trail names both. The suggestion may answer an earlier revision, but words that
 * it suggests must be of the newest version's text: on another one they would be others.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", "conflict", or "stale" with the present annotation
 */
export function acceptSuggestion(member: Member, input: AcceptSuggestionInput): Promise<Annotation> {
  const { annotationId, reviewerId, reviewRevision } = input;
  return changeAnnotation(member, "accept suggestion", input, { id: annotationId }, async (tx, before) => {
    const review = await findReview(tx, annotationId, reviewerId);
    if (review === null) throw notFound(`review by ${reviewerId} of annotation ${annotationId}`);
    requireOpenSuggestion(review, before);
    const { count } = await tx.review.updateMany({
      where: { annotationId, reviewerId, revision: reviewRevision },
      data: { acceptedAt: new Date(), revision: reviewRevision + 1 },
    });
    if (count === 0) throw staleSuggestion(await findAnnotation(tx, member, annotationId));
    const { anchor, ...columns } = takeSuggestion(before, review);
    if (anchor) await placeOn(tx, before, anchor);
    return { columns, remark: { suggestedBy: review.reviewer } };
  });
}

/** Checked once more against the text, so that nothing is marked that does not stand there. */
async function placeOn(
  tx: Transaction,
  { id, versionId }: Pick<AnnotationState, "id" | "versionId">,
  anchor: Anchor,
): Promise<void> {
  const { text } = await tx.articleVersion.findUniqueOrThrow({
    where: { id: versionId },
    select: { text: true },
  });
  await replacePlaces(tx, [placedBy(id, versionId, checkAnchor(anchor, text))]);
}

function requireOpenSuggestion(review: StoredReview, annotation: AnnotationState): void {
  if (review.verdict !== "suggest") throw invalid("This answer suggests nothing that could be taken over.");
  if (review.acceptedAt !== null)
    throw new ExpectedFailure("conflict", "You have taken this suggestion over already.");
  if (suggestsElsewhere(review, annotation))
    throw new ExpectedFailure(
      "conflict",
      "These words were suggested on an earlier version of the article, so they cannot be taken over. Choose the statement’s words yourself, or ask your colleague to answer again; nothing was changed.",
    );
}

function staleSuggestion(current: Annotation): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    "Your colleague has changed this suggestion meanwhile. Read it again before you take it over; nothing was changed.",
    { current },
  );
}
