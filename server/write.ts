import "server-only";
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { ExpectedFailure } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { appendAuditEvent, lockSequence, type Change } from "./audit";
import { metrics } from "./metrics";
import type { Transaction } from "./store";
import { transaction } from "./transaction";

type Written<T> = Change & { value: T };

/**
 * Does a member's write once: repeated with the same mutation id it gets the first answer, and
 * the same id with another request is refused. The change, its audit event and the remembered
 * answer are one transaction, so that either all of it has happened or nothing.
 *
 * `run` gets the transaction and the newsroom's next sequence number; its value must be plain JSON.
 *
 * @throws ExpectedFailure "conflict" when the mutation id was used for something else
 */
export async function write<T>(
  member: Pick<Member, "userId" | "newsroomId">,
  act: string,
  request: { mutationId: string },
  run: (tx: Transaction, sequence: bigint) => Promise<Written<T>>,
): Promise<T> {
  const { mutationId } = request;
  const { userId, newsroomId } = member;
  // With the newsroom, so that nobody who has changed it is answered from the one they left.
  const requestHash = createHash("sha256")
    .update(canonicalize([newsroomId, act, request]) ?? "")
    .digest("hex");
  const [value, isFirst] = await transaction(async (tx) => {
    const { count } = await tx.mutation.createMany({
      data: { userId, mutationId, requestHash },
      skipDuplicates: true,
    });
    if (count === 0) return [await firstAnswer<T>(tx, userId, mutationId, requestHash), false] as const;
    const chain = await lockSequence(tx, newsroomId);
    const { value, ...change } = await run(tx, chain.sequence);
    await appendAuditEvent(tx, chain, { newsroomId, userId, act, ...change });
    await tx.mutation.update({
      where: { userId_mutationId: { userId, mutationId } },
      data: { response: { value } as Prisma.InputJsonObject },
    });
    return [value, true] as const;
  });
  if (isFirst) metrics().writes.inc({ act });
  return value;
}

async function firstAnswer<T>(
  tx: Transaction,
  userId: string,
  mutationId: string,
  requestHash: string,
): Promise<T> {
  const first = await tx.mutation.findUniqueOrThrow({ where: { userId_mutationId: { userId, mutationId } } });
  if (first.requestHash !== requestHash) {
    throw new ExpectedFailure(
      "conflict",
      "This change was already sent with other words. Reload the page and try again.",
      {
        log: `mutation ${mutationId} repeated with another request`,
      },
    );
  }
  return (first.response as { value: T }).value;
}
