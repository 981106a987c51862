import "server-only";
import { ExpectedFailure } from "@/domain/errors";
import type { NewPasswordLink } from "@/domain/people/password-link";
import { appendAuditEvent, lockSequence } from "./audit";
import { createLink } from "./password-links";
import { database } from "./store";
import { transaction } from "./transaction";

/** A link that was made for an owner, and who that is. */
type OwnersLink = NewPasswordLink & { name: string; email: string };

/**
 * Makes a password link for an owner: for whoever runs Galley, when nobody is left who could make
 * one. Without an email it is for the only owner. Nobody is signed in, so the event names nobody.
 *
 * @throws ExpectedFailure "not-found", "conflict" when it does not say which of several owners
 */
export async function resetOwner(email: string | null, now = new Date()): Promise<OwnersLink> {
  const db = await database();
  const owners = await db.membership.findMany({
    where: { role: "owner", user: { disabledAt: null, ...(email === null ? {} : { email }) } },
    select: { userId: true, newsroomId: true, user: { select: { name: true, email: true } } },
    orderBy: { createdAt: "asc" },
  });
  const [owner, ...others] = owners;
  if (owner === undefined) throw noOwner(email);
  if (others.length > 0) throw several(owners.map(({ user }) => user.email));
  const { userId, newsroomId } = owner;
  return transaction(async (tx) => {
    const chain = await lockSequence(tx, newsroomId);
    const { value, ...change } = await createLink(tx, { userId, newsroomId, madeById: null }, now);
    await appendAuditEvent(tx, chain, { userId: null, newsroomId, act: "reset owner", ...change });
    return { ...value, ...owner.user };
  });
}

function noOwner(email: string | null): ExpectedFailure {
  return new ExpectedFailure(
    "not-found",
    email === null
      ? "Nobody owns a newsroom here yet: start Galley and set it up."
      : `No owner has the email ${email}.`,
  );
}

function several(emails: string[]): ExpectedFailure {
  return new ExpectedFailure(
    "conflict",
    `There are several owners: ${emails.join(", ")}. Any of them can make a password link on the page People. For one of them: npm run reset-owner -- ${emails[0] ?? ""}`,
  );
}
