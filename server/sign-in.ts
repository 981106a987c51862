import "server-only";
import { v7 as uuid } from "uuid";
import { describeDevice } from "@/domain/people/device";
import type { SignInInput } from "@/domain/people/sign-in";
import { verifyPassword } from "./passwords";
import { database, type Transaction } from "./store";
import { transaction } from "./transaction";

/**
 * Signs a member in on a device and answers the new session's id; null, after the same time,
 * when email and password do not match, when the account is disabled, and when the person is in
 * no newsroom.
 */
export async function signIn(
  { email, password }: SignInInput,
  userAgent: string | null,
  now = new Date(),
): Promise<string | null> {
  const db = await database();
  const user = await db.user.findUnique({
    where: { email, disabledAt: null, memberships: { some: {} } },
    select: { id: true, passwordHash: true },
  });
  const matches = await verifyPassword(user?.passwordHash ?? null, password);
  if (user?.passwordHash == null || !matches) return null;
  return startSession(user.id, user.passwordHash, userAgent, now);
}

/**
 * The password is compared once more behind the user's row lock: a session that starts while the
 * password is changed either fails here or is seen, and ended, by that change.
 */
async function startSession(
  userId: string,
  passwordHash: string,
  userAgent: string | null,
  now: Date,
): Promise<string | null> {
  return transaction(async (tx) => {
    const { count } = await tx.user.updateMany({
      where: { id: userId, passwordHash, disabledAt: null },
      data: { passwordHash },
    });
    if (count === 0) return null;
    return createSession(tx, userId, userAgent, now);
  });
}

/** Starts a session for somebody who has shown who they are, and answers its id. */
export async function createSession(
  tx: Transaction,
  userId: string,
  userAgent: string | null,
  now: Date,
): Promise<string> {
  const id = uuid();
  await tx.session.create({
    data: { id, userId, device: describeDevice(userAgent), createdAt: now, lastSeenAt: now },
  });
  return id;
}

/** Ends one session, whoever's it is: for the device that holds its cookie. */
export async function endSession(sessionId: string, now = new Date()): Promise<void> {
  const db = await database();
  await db.session.updateMany({ where: { id: sessionId, revokedAt: null }, data: { revokedAt: now } });
}
