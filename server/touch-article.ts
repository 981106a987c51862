import "server-only";
import { checkingOf, type Checking } from "@/domain/article/checking";
import { notFound } from "@/domain/errors";
import type { Prisma } from "@/prisma/generated/client";
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

/** What is no longer in the newest version's text waits for nobody. */
async function countChecking(tx: Transaction, articleId: string): Promise<Checking> {
  const newest = await tx.articleVersion.findFirst({
    where: { articleId },
    orderBy: { number: "desc" },
    select: { id: true, number: true },
  });
  const placed = (state: Prisma.PlacementWhereInput): Prisma.AnnotationWhereInput => ({
    articleId,
    deletedAt: null,
    placements: { some: { versionId: newest?.id ?? "", ...state } },
  });
  const isFirst = newest === null || newest.number === 1;
  // In the first version everything stands where it was put.
  const standing = isFirst ? { articleId, deletedAt: null } : placed({ state: { not: "lost" } });
  const tags = await tx.annotation.groupBy({ by: ["tag"], where: standing, _count: true });
  const untagged = tags.find(({ tag }) => tag === null)?._count ?? 0;
  const tagged = tags.reduce((sum, { _count }) => sum + _count, -untagged);
  const counts = { tagged, untagged, answered: 0 };
  if (untagged > 0 || tagged === 0) return checkingOf(counts);
  // What the newest version changed, its author has still to answer for.
  const isRecheckOpen =
    !isFirst &&
    (await tx.annotation.findFirst({ where: placed({ state: "changed" }), select: { id: true } })) !== null;
  if (isRecheckOpen) return checkingOf({ ...counts, untagged: 1 });
  const answered = await tx.annotation.count({ where: { ...standing, reviews: { some: {} } } });
  return checkingOf({ ...counts, answered });
}
