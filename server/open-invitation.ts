import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import { invitationProblem, type InvitationState } from "@/domain/people/invitation";
import { hashToken } from "./link-token";
import { database, type Transaction } from "./store";

type Invitation = NonNullable<Awaited<ReturnType<typeof findInvitation>>>;

/** The invitation of a link; null when there is none. */
export async function findInvitation(token: string) {
  const db = await database();
  return db.invitation.findUnique({
    where: { tokenHash: hashToken(token) },
    select: {
      id: true,
      role: true,
      newsroomId: true,
      usedAt: true,
      expiresAt: true,
      newsroom: { select: { name: true } },
    },
  });
}

/** Whether an invitation still lets somebody in, and where. */
export function stateOf(invitation: Invitation | null, now: Date): InvitationState {
  if (invitation === null) return { state: "unknown" };
  if (invitation.usedAt !== null) return { state: "used" };
  if (invitation.expiresAt <= now) return { state: "expired" };
  return { state: "open", newsroomName: invitation.newsroom.name, role: invitation.role };
}

/**
 * The invitation of a link, while it lets somebody in.
 *
 * @throws ExpectedFailure "conflict"
 */
export function requireOpen(invitation: Invitation | null, now: Date): Invitation {
  const { state } = stateOf(invitation, now);
  if (invitation === null || state !== "open") throw doesNotWork(state === "open" ? "unknown" : state);
  return invitation;
}

/**
 * Uses an invitation up, as part of what it lets somebody do.
 *
 * @throws ExpectedFailure "conflict" when somebody else was faster
 */
export async function spendInvitation(tx: Transaction, id: string, now: Date): Promise<void> {
  const { count } = await tx.invitation.updateMany({
    where: { id, usedAt: null, expiresAt: { gt: now } },
    data: { usedAt: now },
  });
  // Withdrawn a moment ago, it is gone; otherwise somebody has used it.
  if (count === 0)
    throw doesNotWork((await tx.invitation.count({ where: { id } })) === 0 ? "unknown" : "used");
}

function doesNotWork(state: keyof typeof invitationProblem): ExpectedFailure {
  return new ExpectedFailure("conflict", invitationProblem[state], { log: `invitation ${state}` });
}
