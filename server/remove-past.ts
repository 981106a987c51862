import "server-only";
import { daysToRestore } from "@/domain/article/article-change";
import { sessionLife } from "@/domain/people/session-life";
import { database } from "./store";

const day = 24 * 60 * 60 * 1000;

/** How many answers go at once, so that nobody waits long. */
const batch = 1_000;

/**
 * For how many days the answer to a write is kept, for whoever sends the write again. A day less than a deleted
 * article can be restored, so that nothing that was said of it is left when it is gone, whatever the servers' clocks.
 */
const daysToAnswer = daysToRestore - 1;

/** For how many days a link that was used or has run out still says so to whoever opens it. */
const daysToExplain = 30;

/**
 * Removes what nobody can come back to: answers to writes of long ago, sessions past their longest life, and links
 * that were used or have run out. Several servers may do it at once.
 */
export async function removePast(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * day);
  const db = await database();
  for (let removed = batch; removed === batch;)
    removed = await db.$executeRaw`
      DELETE FROM "Mutation" WHERE ("userId", "mutationId") IN (
        SELECT "userId", "mutationId" FROM "Mutation" WHERE "createdAt" < ${before(daysToAnswer)} LIMIT ${batch})`;
  await db.session.deleteMany({
    where: { createdAt: { lt: new Date(now.getTime() - sessionLife.absolute) } },
  });
  const past = { lt: before(daysToExplain) };
  const isOver = { OR: [{ usedAt: past }, { expiresAt: past }] };
  await db.invitation.deleteMany({ where: isOver });
  await db.passwordLink.deleteMany({ where: isOver });
}
