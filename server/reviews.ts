import "server-only";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { canReview, canReviewAnnotation, type Member } from "@/domain/permissions";
import type { SaveReviewInput } from "@/domain/review/review";
import { standingArticle } from "./standing-article";
import { findAnnotation, staleAnnotation } from "./stored-annotation";
import { findReview, type StoredReview } from "./stored-review";
import { database, type Transaction } from "./store";
import { checkSuggestedAnchor, requireOtherWords, suggestedAnchorColumns } from "./suggested-anchor";
import { touchArticle } from "./touch-article";
import { write } from "./write";

/**
 * Stores the member's one answer to a colleague's annotation, or changes it. It answers the
 * annotation's present revision and no other. Words that it suggests are checked against the stored
 * text, whatever the browser says.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", or "stale" with the present annotation
 */
export async function saveReview(member: Member, input: SaveReviewInput): Promise<Annotation> {
  const { annotationId: id, annotationRevision } = input;
  await requireReviewable(member, id);
  const checked = { ...input, suggestedAnchor: await checkSuggestedAnchor(id, input.suggestedAnchor) };
  return write(member, "save review", checked, async (tx, sequence) => {
    // Also keeps the annotation as it is until the answer is stored.
    const { count } = await tx.annotation.updateMany({
      where: { id, revision: annotationRevision, deletedAt: null },
      data: { sequence },
    });
    const before = await findReview(tx, id, member.userId);
    const isStored = count > 0 && (await storeReview(tx, member, checked));
    const value = await findAnnotation(tx, member, id);
    if (!isStored) throw staleAnnotation(value);
    await requireOtherWords(tx, id, checked.suggestedAnchor);
    await touchArticle(tx, value.articleId);
    const object = `review of annotation ${id}`;
    return { value, object, before: before && whatIsSaid(before), after: whatIsSaid(checked) };
  });
}

/** False when the member has answered in another window meanwhile. */
async function storeReview(tx: Transaction, member: Member, input: SaveReviewInput): Promise<boolean> {
  const { annotationId, baseRevision } = input;
  const { suggestedAnchor, ...said } = whatIsSaid(input);
  const key = { annotationId, reviewerId: member.userId };
  const columns = { ...said, ...suggestedAnchorColumns(suggestedAnchor), revision: baseRevision + 1 };
  const { count } =
    baseRevision === 0
      ? await tx.review.createMany({ data: { ...key, ...columns }, skipDuplicates: true })
      : await tx.review.updateMany({
          where: { ...key, revision: baseRevision },
          data: { ...columns, acceptedAt: null, updatedAt: new Date() },
        });
  return count > 0;
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

/** An answer without whose it is and how often it was changed. */
function whatIsSaid(review: StoredReview | SaveReviewInput) {
  const { annotationRevision, verdict, reason } = review;
  const { suggestedTag, suggestedFinding, suggestedWording, suggestedAnchor } = review;
  return {
    ...{ annotationRevision, verdict, reason },
    ...{ suggestedTag, suggestedFinding, suggestedWording, suggestedAnchor },
  };
}
