import "server-only";
import { ExpectedFailure, invalid, notFound } from "@/domain/errors";
import type {
  ChangeNameInput,
  ChangePasswordInput,
  SetPasswordInput,
  SetShortcutsInput,
  SignedInDevice,
  SignOutDeviceInput,
} from "@/domain/people/account";
import { limits } from "@/domain/limits";
import { isSessionLive } from "@/domain/people/session-life";
import type { Member } from "@/domain/permissions";
import { hashPassword, verifyPassword } from "./passwords";
import { record } from "./record";
import { database } from "./store";
import { forget, take } from "./throttle";

/** Changes the member's own name, as colleagues see it from now on. */
export async function changeName(member: Member, { name }: ChangeNameInput): Promise<null> {
  const { userId: id } = member;
  return record(member, "change name", async (tx) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id }, select: { name: true } });
    await tx.user.update({ where: { id }, data: { name } });
    return { object: `member ${id}`, before, after: { name }, value: null };
  });
}

/**
 * Changes the member's own password and ends every session but the one that asks.
 *
 * @throws ExpectedFailure "invalid" when the old password is wrong; "conflict" when it was changed
 *   meanwhile; "throttled" after many wrong ones
 */
export async function changePassword(
  member: Member,
  { oldPassword, newPassword }: ChangePasswordInput,
): Promise<null> {
  const { userId: id, sessionId } = member;
  const db = await database();
  const { passwordHash: oldHash } = await db.user.findUniqueOrThrow({
    where: { id },
    select: { passwordHash: true },
  });
  if (oldHash === null) throw invalid("You have no password yet. Load the page again to set one.");
  await take(limits.passwordQuarter, id);
  if (!(await verifyPassword(oldHash, oldPassword))) {
    throw invalid("The old password is not right, so nothing was changed. Type it again.");
  }
  await forget(limits.passwordQuarter, id);
  const passwordHash = await hashPassword(newPassword);
  return record(member, "change password", async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id, passwordHash: oldHash },
      data: { passwordHash },
    });
    if (count === 0) {
      throw new ExpectedFailure(
        "conflict",
        "Your password was changed somewhere else a moment ago. Sign in with the new one and try again.",
      );
    }
    await tx.session.updateMany({
      where: { userId: id, id: { not: sessionId }, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { object: `member ${id}`, before: null, after: null, value: null };
  });
}

/**
 * Gives the member a first password, beside their sign-in elsewhere.
 *
 * @throws ExpectedFailure "conflict" when they have one
 */
export async function setPassword(member: Member, { newPassword }: SetPasswordInput): Promise<null> {
  const { userId: id } = member;
  const passwordHash = await hashPassword(newPassword);
  return record(member, "set password", async (tx) => {
    const { count } = await tx.user.updateMany({ where: { id, passwordHash: null }, data: { passwordHash } });
    if (count === 0) {
      throw new ExpectedFailure("conflict", "You have a password already. Load the page again to change it.");
    }
    return { object: `member ${id}`, before: null, after: null, value: null };
  });
}

/** Switches the single keys of Mark up on or off for the member. */
export async function setShortcuts(member: Member, { shortcuts }: SetShortcutsInput): Promise<null> {
  const { userId: id } = member;
  return record(member, "set shortcuts", async (tx) => {
    const before = await tx.user.findUniqueOrThrow({ where: { id }, select: { shortcuts: true } });
    await tx.user.update({ where: { id }, data: { shortcuts } });
    return { object: `member ${id}`, before, after: { shortcuts }, value: null };
  });
}

/** The devices on which the member is signed in: this one first, then the most recently used. */
export async function listDevices(member: Member, now = new Date()): Promise<SignedInDevice[]> {
  const db = await database();
  const sessions = await db.session.findMany({
    where: { userId: member.userId, revokedAt: null },
    orderBy: [{ lastSeenAt: "desc" }, { id: "desc" }],
  });
  const devices = sessions
    .filter((session) => isSessionLive(session, now))
    .map(({ id, device, createdAt, lastSeenAt }) => ({
      id,
      device,
      signedInAt: createdAt.toISOString(),
      lastSeenAt: lastSeenAt.toISOString(),
      isThis: id === member.sessionId,
    }));
  return devices.toSorted((a, b) => Number(b.isThis) - Number(a.isThis));
}

/**
 * Ends one of the member's own sessions.
 *
 * @throws ExpectedFailure "not-found" when it is not theirs or has ended
 */
export async function signOutDevice(member: Member, { id }: SignOutDeviceInput): Promise<null> {
  return record(member, "sign out device", async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { id, userId: member.userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    if (count === 0) throw notFound(`no session ${id}`);
    return { object: `session ${id}`, before: null, after: null, value: null };
  });
}

/** Ends every session of the member, the one that asks too. */
export async function signOutEverywhere(member: Member): Promise<null> {
  const { userId } = member;
  return record(member, "sign out everywhere", async (tx) => {
    const { count } = await tx.session.updateMany({
      where: { userId, revokedAt: null },
      data: { revokedAt: new Date() },
    });
    return { object: `member ${userId}`, before: { devices: count }, after: { devices: 0 }, value: null };
  });
}
