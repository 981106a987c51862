import "server-only";
import { v7 as uuid } from "uuid";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import { limits } from "@/domain/limits";
import {
  passwordLinkLife,
  passwordLinkProblem,
  type MakePasswordLinkInput,
  type NewPasswordLink,
  type PasswordLinkState,
  type UsePasswordLinkInput,
} from "@/domain/people/password-link";
import type { Member } from "@/domain/permissions";
import type { Change } from "./audit";
import type { Caller } from "./caller";
import { hashToken, linkTo, makeToken } from "./link-token";
import { forgiveGuesses } from "./password-guard";
import { hashPassword } from "./passwords";
import { record, recordAsOwner } from "./record";
import { database, type Transaction } from "./store";
import { take } from "./throttle";

/**
 * Makes a link by which a member of the newsroom chooses a new password, once, within a day; an
 * earlier link of theirs stops working. Its token is in the answer and nowhere else.
 *
 * @throws ExpectedFailure "forbidden" to all but owners; "not-found"; "invalid" for oneself
 */
export async function makePasswordLink(
  member: Member,
  { userId }: MakePasswordLinkInput,
  now = new Date(),
): Promise<NewPasswordLink> {
  const { newsroomId } = member;
  return recordAsOwner(member, "make password link", async (tx) => {
    // Otherwise whoever sits down at an owner's open browser could take the account for good.
    if (userId === member.userId) throw invalid("Change your own password on your account page.");
    const membership = await tx.membership.findUnique({
      where: { userId_newsroomId: { userId, newsroomId }, user: { disabledAt: null } },
    });
    if (membership === null) throw notFound(`no member ${userId}`);
    return createLink(tx, { userId, newsroomId, madeById: member.userId }, now);
  });
}

/** Adds a link and takes the earlier ones away; to be run with the newsroom's row locked. */
export async function createLink(
  tx: Transaction,
  place: { userId: string; newsroomId: string; madeById: string | null },
  now: Date,
): Promise<Change & { value: NewPasswordLink }> {
  const id = uuid();
  const { token, tokenHash } = makeToken();
  const expiresAt = new Date(now.getTime() + passwordLinkLife);
  await tx.passwordLink.deleteMany({ where: { userId: place.userId, usedAt: null } });
  await tx.passwordLink.create({ data: { id, tokenHash, createdAt: now, expiresAt, ...place } });
  const until = expiresAt.toISOString();
  return {
    object: `password link ${id}`,
    before: null,
    after: { userId: place.userId, expiresAt: until },
    value: { link: linkTo(`/password/${token}`), expiresAt: until },
  };
}

/** What the holder of a link may know before using it. */
export async function readPasswordLink(token: string, now = new Date()): Promise<PasswordLinkState> {
  const link = await findLink(token);
  if (link === null) return { state: "unknown" };
  if (link.usedAt !== null) return { state: "used" };
  if (link.expiresAt <= now) return { state: "expired" };
  return { state: "open", name: link.user.name, email: link.user.email };
}

/**
 * Gives the member whom a link is for a new password, ends all their sessions, and answers their
 * email. Of several who use the link at the same moment, one succeeds.
 *
 * @throws ExpectedFailure "conflict" when the link does not work; "throttled" after many that do not
 */
export async function usePasswordLink(
  caller: Caller,
  { token, password }: UsePasswordLinkInput,
  now = new Date(),
): Promise<{ email: string }> {
  const link = await findLink(token);
  if (link === null) await take(limits.wrongLink, caller.address);
  const { state } = await readPasswordLink(token, now);
  if (link === null || state !== "open") throw doesNotWork(state === "open" ? "unknown" : state);
  const { id, newsroomId, userId } = link;
  const passwordHash = await hashPassword(password);
  await record({ userId, newsroomId }, "use password link", async (tx) => {
    const { count } = await tx.passwordLink.updateMany({
      where: { id, usedAt: null, expiresAt: { gt: now } },
      data: { usedAt: now },
    });
    if (count === 0)
      throw doesNotWork((await tx.passwordLink.count({ where: { id } })) === 0 ? "unknown" : "used");
    await tx.user.update({ where: { id: userId }, data: { passwordHash } });
    const ended = await tx.session.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: now },
    });
    return {
      object: `password link ${id}`,
      before: { devices: ended.count },
      after: { userId, devices: 0 },
      value: null,
    };
  });
  await forgiveGuesses(link.user.email, caller);
  return { email: link.user.email };
}

async function findLink(token: string) {
  const db = await database();
  return db.passwordLink.findUnique({
    where: { tokenHash: hashToken(token), user: { disabledAt: null } },
    select: {
      id: true,
      newsroomId: true,
      userId: true,
      usedAt: true,
      expiresAt: true,
      user: { select: { name: true, email: true } },
    },
  });
}

function doesNotWork(state: keyof typeof passwordLinkProblem): ExpectedFailure {
  return new ExpectedFailure("conflict", passwordLinkProblem[state], { log: `password link ${state}` });
}
