import "server-only";
import { v7 as uuid } from "uuid";
import { notFound } from "@/domain/errors";
import {
  invitationLife,
  type AcceptInvitationInput,
  type InvitationState,
  type InviteInput,
  type NewInvitation,
  type OpenInvitation,
  type WithdrawInvitationInput,
} from "@/domain/people/invitation";
import { limits } from "@/domain/limits";
import type { Member } from "@/domain/permissions";
import type { Caller } from "./caller";
import { admit, identify } from "./joining";
import { linkTo, makeToken } from "./link-token";
import { findInvitation, requireOpen, spendInvitation, stateOf } from "./open-invitation";
import { record, recordAsOwner, requireOwner } from "./record";
import { database } from "./store";
import { take } from "./throttle";

/**
 * Makes a link that lets one person into the newsroom, once, within seven days. Its token is in
 * the answer and nowhere else.
 *
 * @throws ExpectedFailure "forbidden" to all but owners
 */
export async function invite(
  member: Member,
  { role }: InviteInput,
  now = new Date(),
): Promise<NewInvitation> {
  const { userId: invitedById, newsroomId } = member;
  const id = uuid();
  const { token, tokenHash } = makeToken();
  const expiresAt = new Date(now.getTime() + invitationLife);
  return recordAsOwner(member, "invite", async (tx) => {
    await tx.invitation.create({
      data: { id, newsroomId, tokenHash, role, invitedById, createdAt: now, expiresAt },
    });
    return {
      object: `invitation ${id}`,
      before: null,
      after: { role, expiresAt: expiresAt.toISOString() },
      value: {
        link: linkTo(`/invitations/${token}`),
        expiresAt: expiresAt.toISOString(),
      },
    };
  });
}

/**
 * The newsroom's invitations that still work, newest first.
 *
 * @throws ExpectedFailure "forbidden" to all but owners
 */
export async function listOpenInvitations(member: Member, now = new Date()): Promise<OpenInvitation[]> {
  requireOwner(member);
  const db = await database();
  const open = await db.invitation.findMany({
    where: { newsroomId: member.newsroomId, usedAt: null, expiresAt: { gt: now } },
    select: { id: true, role: true, createdAt: true, expiresAt: true, invitedBy: { select: { name: true } } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
  });
  return open.map(({ invitedBy, createdAt, expiresAt, ...rest }) => ({
    ...rest,
    invitedBy: invitedBy.name,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
  }));
}

/**
 * Makes an invitation's link stop working.
 *
 * @throws ExpectedFailure "forbidden" to all but owners; "not-found" also when it has been used
 */
export async function withdrawInvitation(member: Member, { id }: WithdrawInvitationInput): Promise<null> {
  return recordAsOwner(member, "withdraw invitation", async (tx) => {
    const { count } = await tx.invitation.deleteMany({
      where: { id, newsroomId: member.newsroomId, usedAt: null },
    });
    if (count === 0) throw notFound(`no open invitation ${id}`);
    return { object: `invitation ${id}`, before: { open: true }, after: null, value: null };
  });
}

/** What the holder of a link may know before accepting it. */
export async function readInvitation(token: string, now = new Date()): Promise<InvitationState> {
  return stateOf(await findInvitation(token), now);
}

/**
 * Makes a member of whoever holds the link: with a new account, or with the one that they had
 * when they were removed, if they still know its password. Of several who use the link at the
 * same moment, one succeeds.
 *
 * @throws ExpectedFailure "conflict" when the link does not work or the email has an account; "throttled"
 */
export async function acceptInvitation(
  caller: Caller,
  input: AcceptInvitationInput,
  now = new Date(),
): Promise<null> {
  const invitation = await findInvitation(input.token);
  if (invitation === null) await take(limits.wrongLink, caller.address);
  const { id, newsroomId, role } = requireOpen(invitation, now);
  const joiner = await identify(caller, input);
  return record({ userId: joiner.userId, newsroomId }, "accept invitation", async (tx) => {
    await spendInvitation(tx, id, now);
    await admit(tx, joiner, { newsroomId, role });
    const { userId, name, email } = joiner;
    return {
      object: `invitation ${id}`,
      before: null,
      after: { userId, name, email, role },
      value: null,
    };
  });
}
