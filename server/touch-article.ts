import "server-only";
import { checkingOf, type Checking } from "@/domain/article/checking";
import { notFound } from "@/domain/errors";
import type { Transaction } from "./store";

/**
 * The article was worked on just now: to be called after the change, behind the newsroom's lock,
 * because how far its statements are is counted again and kept for the list.
 *
 * @throws ExpectedFailure "not-found" when the article was deleted meanwhile
 */
export async function touchArticle(tx: Transaction, articleId: string): Promise<void> {
  const checking = await countChecking(tx, articleId);
  const { count } = await tx.article.updateMany({
    where: { id: articleId, shelf: { not: "deleted" } },
    data: { updatedAt: new Date(), checking },
  });
  if (count === 0) throw notFound(`article ${articleId} was deleted`);
}

async function countChecking(tx: Transaction, articleId: string): Promise<Checking> {
  const standing = { articleId, deletedAt: null };
  const tags = await tx.annotation.groupBy({ by: ["tag"], where: standing, _count: true });
  const untagged = tags.find(({ tag }) => tag === null)?._count ?? 0;
  const tagged = tags.reduce((sum, { _count }) => sum + _count, -untagged);
  if (await isRecheckOpen(tx, articleId)) return checkingOf({ tagged, untagged: 1, reviews: 0 });
  const answer =
    untagged === 0 &&
    tagged > 0 &&
    (await tx.review.findFirst({
      where: { annotation: standing },
      select: { reviewerId: true },
    }));
  return checkingOf({ tagged, untagged, reviews: answer ? 1 : 0 });
}

/** Whether the newest version changed a statement that its author has not answered for since. */
async function isRecheckOpen(tx: Transaction, articleId: string): Promise<boolean> {
  const newest = await tx.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  if (newest === null || newest.number === 1) return false;
  const open = await tx.placement.findFirst({
    where: { versionId: newest.id, state: "changed", annotation: { deletedAt: null } },
    select: { annotationId: true },
  });
  return open !== null;
}
