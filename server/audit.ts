import "server-only";
import { createHash } from "node:crypto";
import canonicalize from "canonicalize";
import { Prisma } from "@/prisma/generated/client";
import type { Transaction } from "./store";

/** What a write changed, for the audit trail: never a password, cookie or token. */
export type Change = {
  /** What was changed, as "annotation <id>". */
  object: string;
  before: Prisma.InputJsonObject | null;
  after: Prisma.InputJsonObject | null;
};

type Chain = { sequence: bigint; head: string };

type Event = Change & { newsroomId: string; userId: string | null; act: string };

/**
 * Takes the newsroom's next sequence number and keeps its row until the transaction ends, so that
 * changes have one order and the chain of audit events has no fork.
 */
export async function lockSequence(tx: Transaction, newsroomId: string): Promise<Chain> {
  const { sequence, auditHead } = await tx.newsroom.update({
    where: { id: newsroomId },
    data: { sequence: { increment: 1 } },
    select: { sequence: true, auditHead: true },
  });
  return { sequence, head: auditHead };
}

/** Adds an event to the end of the chain: its hash covers the hash of the one before. */
export async function appendAuditEvent(tx: Transaction, chain: Chain, event: Event): Promise<void> {
  const at = new Date();
  const { sequence, head: previousHash } = chain;
  const hash = hashAuditEvent({ ...event, sequence, previousHash, at });
  await tx.auditEvent.create({
    data: {
      ...event,
      before: event.before ?? Prisma.DbNull,
      after: event.after ?? Prisma.DbNull,
      sequence,
      at,
      previousHash,
      hash,
    },
  });
  await tx.newsroom.update({
    where: { id: event.newsroomId },
    data: { auditHead: hash },
    select: { id: true },
  });
}

/** SHA-256 over the event's canonical JSON (RFC 8785), in hex. */
export function hashAuditEvent(
  event: Pick<Event, "newsroomId" | "userId" | "act" | "object"> & {
    before: unknown;
    after: unknown;
    sequence: bigint;
    previousHash: string;
    at: Date;
  },
): string {
  const { newsroomId, userId, act, object, before, after, sequence, previousHash, at } = event;
  const told = [
    newsroomId,
    userId,
    act,
    object,
    before,
    after,
    sequence.toString(),
    previousHash,
    at.toISOString(),
  ];
  return createHash("sha256")
    .update(canonicalize(told) ?? "")
    .digest("hex");
}
