import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import { canManageMembers, type Member } from "@/domain/permissions";
import { appendAuditEvent, lockSequence, type Change } from "./audit";
import type { Transaction } from "./store";
import { transaction } from "./transaction";

type Who = Pick<Member, "userId" | "newsroomId">;

/**
 * Makes a change and its audit event in one transaction, one after the other in a newsroom.
 * Unlike `write` it remembers neither the request nor the answer, so it is for what carries a
 * password or a token. `run` runs with the newsroom's row locked.
 */
export async function record<T>(
  { userId, newsroomId }: Who,
  act: string,
  run: (tx: Transaction) => Promise<Change & { value: T }>,
): Promise<T> {
  return transaction(async (tx) => {
    const chain = await lockSequence(tx, newsroomId);
    const { value, ...change } = await run(tx);
    await appendAuditEvent(tx, chain, { userId, newsroomId, act, ...change });
    return value;
  });
}

/**
 * The same for an owner. The role is read again behind the lock: of two owners who demote each
 * other at the same moment, the later one is none any more.
 *
 * @throws ExpectedFailure "forbidden"
 */
export function recordAsOwner<T>(
  member: Who,
  act: string,
  run: (tx: Transaction) => Promise<Change & { value: T }>,
): Promise<T> {
  return record(member, act, async (tx) => {
    const { userId, newsroomId } = member;
    const now = await tx.membership.findUnique({
      where: { userId_newsroomId: { userId, newsroomId } },
      select: { role: true },
    });
    if (now === null) throw notOwner();
    requireOwner(now);
    return run(tx);
  });
}

/** @throws ExpectedFailure "forbidden" */
export function requireOwner(member: Pick<Member, "role">): void {
  if (!canManageMembers(member)) throw notOwner();
}

function notOwner(): ExpectedFailure {
  return new ExpectedFailure("forbidden", "Only an owner of the newsroom can do this. Ask one of them.");
}
