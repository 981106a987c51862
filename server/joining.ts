import "server-only";
import { v7 as uuid } from "uuid";
import { ExpectedFailure } from "@/domain/errors";
import type { JoinerInput } from "@/domain/people/invitation";
import type { Role } from "@/domain/permissions";
import type { Caller } from "./caller";
import { guardPassword } from "./password-guard";
import { hashPassword, verifyPassword } from "./passwords";
import { database, type Transaction } from "./store";

/** Somebody about to join; the account is written down only for one who has none yet. */
export type Joiner = {
  userId: string;
  name: string;
  email: string;
  /** What a new account starts with; null for one who comes back to an account of their own. */
  account: { passwordHash: string | null; emailProven: boolean } | null;
};

/**
 * Who wants to join: somebody new, or somebody who was removed and still has an account. Does
 * the slow work on passwords, so that the transaction that follows need not.
 *
 * @throws ExpectedFailure "conflict" when the email belongs to an account that they cannot have; "throttled"
 */
export async function identify(caller: Caller, { name, email, password }: JoinerInput): Promise<Joiner> {
  const db = await database();
  const known = await db.user.findUnique({
    where: { email },
    select: {
      id: true,
      passwordHash: true,
      disabledAt: true,
      memberships: { select: { userId: true }, take: 1 },
    },
  });
  if (known === null) {
    const passwordHash = await hashPassword(password);
    return { userId: uuid(), name, email, account: { passwordHash, emailProven: false } };
  }
  if (known.memberships.length > 0 || known.disabledAt !== null) throw hasAccount();
  const matches = await guardPassword(email, caller, async () =>
    (await verifyPassword(known.passwordHash, password)) ? true : null,
  );
  if (matches === null) {
    throw new ExpectedFailure(
      "conflict",
      "This email already has an account from earlier. Give the password that you had then, or use another email.",
    );
  }
  return { userId: known.id, name, email, account: null };
}

/**
 * Makes the joiner a member.
 *
 * @throws ExpectedFailure "conflict" when somebody has taken the email or the place in the meantime
 */
export async function admit(
  tx: Transaction,
  { userId, name, email, account }: Joiner,
  place: { newsroomId: string; role: Role },
): Promise<void> {
  if (account === null) {
    // Takes the person's row first: who uses two invitations at the same moment joins one newsroom.
    await tx.user.update({ where: { id: userId }, data: { name } });
    if ((await tx.membership.count({ where: { userId } })) > 0) throw hasAccount();
  } else {
    const { count } = await tx.user.createMany({
      data: { id: userId, name, email, ...account },
      skipDuplicates: true,
    });
    if (count === 0) throw hasAccount();
  }
  const { count } = await tx.membership.createMany({ data: { userId, ...place }, skipDuplicates: true });
  if (count === 0) throw hasAccount();
}

function hasAccount(): ExpectedFailure {
  return new ExpectedFailure(
    "conflict",
    "This email already has an account. Sign in with it, or use another email.",
  );
}
