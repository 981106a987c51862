import "server-only";
import { createHash } from "node:crypto";
import { RateLimiterPrisma, RateLimiterRes } from "rate-limiter-flexible";
import { tooMany, type Limit } from "@/domain/limits";
import { database } from "./store";

/**
 * Counts one try against a limit. The count is in the database, so that it is one for all servers
 * and outlives a restart; several at the same moment are all counted.
 *
 * @throws ExpectedFailure "throttled" when it is one too many
 */
export async function take(limit: Limit, who: string): Promise<void> {
  const left = await waitFor(limit, who);
  if (left > 0) throw tooMany(limit, left);
}

/** The same, answering in how many milliseconds the next try is heard; 0 when this one is. */
export async function waitFor(limit: Limit, who: string): Promise<number> {
  const limiter = await limiterOf(limit);
  try {
    await limiter.consume(keyOf(who));
    return 0;
  } catch (reason) {
    if (reason instanceof RateLimiterRes) return Math.max(1, reason.msBeforeNext);
    throw reason;
  }
}

/** Takes a try back that turned out not to be one to count. */
export async function giveBack(limit: Limit, who: string): Promise<void> {
  await (await limiterOf(limit)).reward(keyOf(who));
}

/** Begins to count anew. */
export async function forget(limit: Limit, who: string): Promise<void> {
  await (await limiterOf(limit)).delete(keyOf(who));
}

/** Removes the counts that are over. */
export async function removeOldCounts(now: Date): Promise<void> {
  const db = await database();
  await db.throttle.deleteMany({ where: { expire: { lt: now } } });
}

async function limiterOf({ name, points, seconds }: Limit): Promise<RateLimiterPrisma> {
  return new RateLimiterPrisma({
    storeClient: await database(),
    tableName: "throttle",
    keyPrefix: name,
    points,
    duration: seconds,
    // server/housekeeping.ts does it, for all limits together.
    clearExpiredByTimeout: false,
  });
}

function keyOf(who: string): string {
  return createHash("sha256").update(who).digest("base64url");
}
