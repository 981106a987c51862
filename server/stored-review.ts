import "server-only";
import type { SuggestedAnchor } from "@/domain/review/review";
import type { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "./store";
import { toSuggestedAnchor } from "./suggested-anchor";

type Row = Prisma.ReviewGetPayload<{ include: { reviewer: { select: { id: true; name: true } } } }>;

/** An answer as it is stored, with the words that it suggests in one. */
export type StoredReview = Row & { suggestedAnchor: SuggestedAnchor | null };

/** One person's answer to an annotation; null when they have given none. */
export async function findReview(
  tx: Transaction,
  annotationId: string,
  reviewerId: string,
): Promise<StoredReview | null> {
  const row = await tx.review.findUnique({
    where: { annotationId_reviewerId: { annotationId, reviewerId } },
    include: { reviewer: { select: { id: true, name: true } } },
  });
  return row && { ...row, suggestedAnchor: toSuggestedAnchor(row) };
}
