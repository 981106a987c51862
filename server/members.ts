import "server-only";
import { ExpectedFailure, notFound } from "@/domain/errors";
import type { ChangeRoleInput, MemberListItem, RemoveMemberInput } from "@/domain/people/member-list";
import type { Member, Role } from "@/domain/permissions";
import { recordAsOwner } from "./record";
import { database, type Transaction } from "./store";

/** Everybody in the member's newsroom, by name. */
export async function listMembers(member: Member): Promise<MemberListItem[]> {
  const db = await database();
  const memberships = await db.membership.findMany({
    where: { newsroomId: member.newsroomId },
    select: {
      role: true,
      user: {
        select: {
          id: true,
          name: true,
          email: true,
          sessions: { select: { lastSeenAt: true }, orderBy: { lastSeenAt: "desc" }, take: 1 },
        },
      },
    },
    orderBy: { userId: "asc" },
  });
  return memberships
    .map(({ role, user: { sessions, ...person } }) => ({
      ...person,
      role,
      lastSeenAt: sessions[0]?.lastSeenAt.toISOString() ?? null,
    }))
    .toSorted((a, b) => byName.compare(a.name, b.name));
}

// Not the database's order: the two engines need not sort letters alike.
const byName = new Intl.Collator("en");

/**
 * Gives a member of the newsroom another role. Who stops being an owner also loses the open
 * invitations and password links that they made.
 *
 * @throws ExpectedFailure "forbidden" to all but owners; "not-found"; "conflict" for the last owner
 */
export async function changeRole(member: Member, { userId, role }: ChangeRoleInput): Promise<null> {
  const { newsroomId } = member;
  return recordAsOwner(member, "change role", async (tx) => {
    const before = await roleOf(tx, newsroomId, userId);
    if (role !== "owner") await leaveOwnership(tx, newsroomId, userId, before);
    await tx.membership.update({ where: { userId_newsroomId: { userId, newsroomId } }, data: { role } });
    return { object: `member ${userId}`, before: { role: before }, after: { role }, value: null };
  });
}

/**
 * Takes a member out of the newsroom and ends all their sessions; what they annotated stays.
 *
 * @throws ExpectedFailure "forbidden" to all but owners; "not-found"; "conflict" for the last owner
 */
export async function removeMember(member: Member, { userId }: RemoveMemberInput): Promise<null> {
  const { newsroomId } = member;
  return recordAsOwner(member, "remove member", async (tx) => {
    const role = await roleOf(tx, newsroomId, userId);
    await leaveOwnership(tx, newsroomId, userId, role);
    await tx.membership.delete({ where: { userId_newsroomId: { userId, newsroomId } } });
    await tx.passwordLink.deleteMany({ where: { userId, usedAt: null } });
    await tx.session.updateMany({ where: { userId, revokedAt: null }, data: { revokedAt: new Date() } });
    return { object: `member ${userId}`, before: { role }, after: null, value: null };
  });
}

async function roleOf(tx: Transaction, newsroomId: string, userId: string): Promise<Role> {
  const found = await tx.membership.findUnique({
    where: { userId_newsroomId: { userId, newsroomId } },
    select: { role: true },
  });
  if (found === null) throw notFound(`no member ${userId}`);
  return found.role;
}

/** The newsroom's row is locked, so that two owners cannot both believe that the other one stays. */
async function leaveOwnership(
  tx: Transaction,
  newsroomId: string,
  userId: string,
  role: Role,
): Promise<void> {
  if (role !== "owner") return;
  if ((await tx.membership.count({ where: { newsroomId, role: "owner" } })) === 1) {
    throw new ExpectedFailure(
      "conflict",
      "A newsroom needs an owner, and this is the last one. Make somebody else an owner first.",
    );
  }
  await tx.invitation.deleteMany({ where: { newsroomId, invitedById: userId, usedAt: null } });
  await tx.passwordLink.deleteMany({ where: { newsroomId, madeById: userId, usedAt: null } });
}
