import "server-only";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import { canReview, canReviewAnnotation, type Member } from "@/domain/permissions";
import type { AcceptSuggestionInput, SaveReviewInput } from "@/domain/review/review";
import { takeSuggestion } from "@/domain/review/take-suggestion";
import type { Prisma } from "@/prisma/generated/client";
import { changeAnnotation } from "./annotation-change";
import { standingArticle } from "./standing-article";
import { findAnnotation, staleAnnotation } from "./stored-annotation";
import { database, type Transaction } from "./store";
import { touchArticle } from "./touch-article";
import { write } from "./write";

/**
 * Stores the member's one answer to a colleague's annotation, or changes it. It answers the
 * annotation's present revision and no other.
 *
 * @throws ExpectedFailure "forbidden", "not-found", or "stale" with the present annotation
 */
export async function saveReview(member: Member, input: SaveReviewInput): Promise<Annotation> {
  const { annotationId: id, annotationRevision } = input;
  await requireReviewable(member, id);
  return write(member, "save review", input, async (tx, sequence) => {
    // Also keeps the annotation as it is until the answer is stored.
    const { count } = await tx.annotation.updateMany({
      where: { id, revision: annotationRevision, deletedAt: null },
      data: { sequence },
    });
    const before = await findReview(tx, id, member.userId);
    const isStored = count > 0 && (await storeReview(tx, member, input));
    const value = await findAnnotation(tx, member, id);
    if (!isStored) throw staleAnnotation(value);
    await touchArticle(tx, value.articleId);
    const object = `review of annotation ${id}`;
    return { value, object, before: before && tellReview(before), after: tellReview(input) };
  });
}

/** False when the member has answered in another window meanwhile. */
async function storeReview(tx: Transaction, member: Member, input: SaveReviewInput): Promise<boolean> {
  const { annotationId, annotationRevision, verdict, reason, baseRevision } = input;
  const { suggestedTag, suggestedFinding, suggestedWording } = input;
  const key = { annotationId, reviewerId: member.userId };
  const columns = {
    annotationRevision,
    verdict,
    reason,
    suggestedTag,
    suggestedFinding,
    suggestedWording,
    revision: baseRevision + 1,
  };
  const { count } =
    baseRevision === 0
      ? await tx.review.createMany({ data: { ...key, ...columns }, skipDuplicates: true })
      : await tx.review.updateMany({
          where: { ...key, revision: baseRevision },
          data: { ...columns, acceptedAt: null, updatedAt: new Date() },
        });
  return count > 0;
}

/**
 * Takes a colleague's suggestion over into the member's own annotation: it stays the member's
 * change, and the trail names both. The suggestion may answer an earlier revision.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", "conflict", or "stale" with the present annotation
 */
export function acceptSuggestion(member: Member, input: AcceptSuggestionInput): Promise<Annotation> {
  const { annotationId, reviewerId, reviewRevision } = input;
  return changeAnnotation(member, "accept suggestion", input, { id: annotationId }, async (tx, before) => {
    const review = await findReview(tx, annotationId, reviewerId);
    if (review === null) throw notFound(`review by ${reviewerId} of annotation ${annotationId}`);
    requireOpenSuggestion(review);
    const { count } = await tx.review.updateMany({
      where: { annotationId, reviewerId, revision: reviewRevision },
      data: { acceptedAt: new Date(), revision: reviewRevision + 1 },
    });
    if (count === 0) throw staleSuggestion(await findAnnotation(tx, member, annotationId));
    return { columns: takeSuggestion(before, review), remark: { suggestedBy: review.reviewer } };
  });
}

function requireOpenSuggestion(review: ReviewRow): void {
  if (review.verdict !== "suggest") throw invalid("This answer suggests nothing that could be taken over.");
  if (review.acceptedAt !== null)
    throw new ExpectedFailure("conflict", "You have taken this suggestion over already.");
}

function staleSuggestion(current: Annotation): ExpectedFailure {
  return new ExpectedFailure(
    "stale",
    "Your colleague has changed this suggestion meanwhile. Read it again before you take it over; nothing was changed.",
    { current },
  );
}

async function requireReviewable(member: Member, id: string): Promise<void> {
  if (!canReview(member)) {
    throw new ExpectedFailure(
      "forbidden",
      "You may read here, but not review. Ask an owner of the newsroom to make you an editor.",
    );
  }
  const db = await database();
  const annotation = await db.annotation.findFirst({
    where: { id, article: standingArticle(member) },
    select: { authorId: true },
  });
  if (annotation === null) throw notFound(`annotation ${id}`);
  if (canReviewAnnotation(member, annotation)) return;
  throw new ExpectedFailure("forbidden", "This annotation is your own. A colleague has to review it.");
}

type ReviewRow = Prisma.ReviewGetPayload<{ include: { reviewer: { select: { id: true; name: true } } } }>;

function findReview(tx: Transaction, annotationId: string, reviewerId: string): Promise<ReviewRow | null> {
  return tx.review.findUnique({
    where: { annotationId_reviewerId: { annotationId, reviewerId } },
    include: { reviewer: { select: { id: true, name: true } } },
  });
}

function tellReview(review: ReviewRow | SaveReviewInput): Prisma.InputJsonObject {
  const { annotationRevision, verdict, reason, suggestedTag, suggestedFinding, suggestedWording } = review;
  return { annotationRevision, verdict, reason, suggestedTag, suggestedFinding, suggestedWording };
}
