import "server-only";
import { v7 as uuid } from "uuid";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import {
  providerIds,
  type LinkedSignIn,
  type PersonElsewhere,
  type UnlinkInput,
} from "@/domain/people/sign-in-elsewhere";
import type { Member } from "@/domain/permissions";
import type { Change } from "./audit";
import { record } from "./record";
import { database, type Transaction } from "./store";

/** How a member can sign in. */
export type WaysIn = { hasPassword: boolean; linked: LinkedSignIn[] };

/** The member's own ways to sign in, the oldest first. */
export async function listWaysIn(member: Member): Promise<WaysIn> {
  const db = await database();
  const { passwordHash, linkedSignIns } = await db.user.findUniqueOrThrow({
    where: { id: member.userId },
    select: { passwordHash: true, linkedSignIns: { orderBy: [{ linkedAt: "asc" }, { id: "asc" }] } },
  });
  return {
    hasPassword: passwordHash !== null,
    linked: linkedSignIns.flatMap(({ id, provider, email, linkedAt, lastUsedAt }) => {
      const known = providerIds.find((one) => one === provider);
      if (known === undefined) return [];
      const at = { linkedAt: linkedAt.toISOString(), lastUsedAt: lastUsedAt.toISOString() };
      return [{ id, provider: known, email, ...at }];
    }),
  };
}

/**
 * Takes a sign-in elsewhere off the member's account and ends every session but the one that
 * asks. Of two at the same moment the later one sees what the first has left.
 *
 * @throws ExpectedFailure "not-found"; "invalid" for the last way in
 */
export async function unlink(member: Member, { id }: UnlinkInput): Promise<null> {
  const { userId, sessionId } = member;
  return record(member, "unlink sign-in", async (tx) => {
    const { passwordHash, linkedSignIns } = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { passwordHash: true, linkedSignIns: { select: { id: true, provider: true } } },
    });
    const linked = linkedSignIns.find((one) => one.id === id);
    if (linked === undefined) throw notFound(`no linked sign-in ${id}`);
    if (passwordHash === null && linkedSignIns.length === 1)
      throw invalid("This is your only way in. Set a password first, then disconnect it.");
    await tx.linkedSignIn.delete({ where: { id } });
    await tx.session.updateMany({
      where: { userId, id: { not: sessionId }, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { object: `sign-in ${id}`, before: { provider: linked.provider }, after: null, value: null };
  });
}

/**
 * Links a person elsewhere with an account.
 *
 * @throws ExpectedFailure "conflict" when they are linked already
 */
export async function link(tx: Transaction, person: PersonElsewhere, userId: string): Promise<Change> {
  const { provider, issuer, subject, email } = person;
  const id = uuid();
  const { count } = await tx.linkedSignIn.createMany({
    data: { id, provider, issuer, subject, email, userId },
    skipDuplicates: true,
  });
  if (count === 0)
    throw new ExpectedFailure("conflict", "This sign-in is connected with an account already.");
  return { object: `sign-in ${id}`, before: null, after: { userId, provider, issuer, email } };
}

/** Notes that a linked person signs in, and answers as which user; null when that is no member. */
export async function useLink(
  tx: Transaction,
  { issuer, subject }: PersonElsewhere,
  now: Date,
): Promise<string | null> {
  const found = await tx.linkedSignIn.updateManyAndReturn({
    where: { issuer, subject, user: { disabledAt: null, memberships: { some: {} } } },
    data: { lastUsedAt: now },
    select: { userId: true },
  });
  return found[0]?.userId ?? null;
}
