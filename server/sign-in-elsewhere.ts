import "server-only";
import { v7 as uuid } from "uuid";
import { ExpectedFailure } from "@/domain/errors";
import type { ElsewhereProblem, PersonElsewhere } from "@/domain/people/sign-in-elsewhere";
import type { Member } from "@/domain/permissions";
import { accountOf, accountOfEmail, type Account } from "./accounts-elsewhere";
import { admit, type Joiner } from "./joining";
import { link, useLink } from "./linked-sign-ins";
import { findInvitation, requireOpen, spendInvitation } from "./open-invitation";
import { record } from "./record";
import { createSession } from "./sign-in";
import { transaction } from "./transaction";

/** What somebody was about when they went to sign in elsewhere: at most one of the two. */
export type Intent = {
  /** The token of the invitation that they came with. */
  invitation: string | null;
  /** The member who connects a sign-in with their own account. */
  member: Member | null;
};

type Answer = { sessionId: string } | { problem: ElsewhereProblem };

/**
 * Lets in somebody whom a provider vouches for, or says why not. Who is linked signs in; who has
 * an open invitation joins; who is signed in links; and one whose email is proven on both sides is
 * linked. An email alone, unproven on either side, opens nothing (docs/decisions/0014-sign-in-elsewhere.md).
 */
export async function signInElsewhere(
  person: PersonElsewhere,
  intent: Intent,
  userAgent: string | null,
  now = new Date(),
): Promise<Answer> {
  const answer = await decide(person, intent, userAgent, now).catch((error: unknown): Answer => {
    if (!(error instanceof ExpectedFailure)) throw error;
    return { problem: intent.invitation === null ? "stranger" : "invitation" };
  });
  if ("sessionId" in answer || intent.member !== null) return answer;
  // Somebody was faster at the same moment; if that was the same person in another tab, they are in.
  return (await enter(person, userAgent, now)) ?? answer;
}

async function decide(
  person: PersonElsewhere,
  { invitation, member }: Intent,
  userAgent: string | null,
  now: Date,
): Promise<Answer> {
  const known = await accountOf(person);
  if (member !== null) {
    if (known !== null && known.id !== member.userId) return { problem: "taken" };
    if (known === null) await connect(person, member);
    return { sessionId: member.sessionId };
  }
  const entered = await enter(person, userAgent, now);
  if (entered !== null) return entered;
  const namesake = known ?? (await accountOfEmail(person.email));
  if (namesake?.isDisabled) return { problem: "stranger" };
  if (known === null && namesake !== null) {
    if (!(namesake.emailProven && person.isEmailVerified)) {
      const mayKnow = invitation !== null || (person.isEmailVerified && namesake.newsroomId !== null);
      return { problem: mayKnow ? "connect" : "stranger" };
    }
    if (namesake.newsroomId !== null)
      return linkByEmail(person, namesake.id, namesake.newsroomId, userAgent, now);
  }
  if (invitation === null) return { problem: "stranger" };
  return join(person, namesake, invitation, userAgent, now);
}

/** Signs in who is linked and a member; null for everybody else. */
function enter(
  person: PersonElsewhere,
  userAgent: string | null,
  now: Date,
): Promise<{ sessionId: string } | null> {
  return transaction(async (tx) => {
    const userId = await useLink(tx, person, now);
    return userId === null ? null : { sessionId: await createSession(tx, userId, userAgent, now) };
  });
}

/** Links a sign-in with the account of whoever is signed in. */
function connect(person: PersonElsewhere, { userId, newsroomId, email }: Member): Promise<null> {
  return record({ userId, newsroomId }, "link sign-in", async (tx) => {
    const change = await link(tx, person, userId);
    if (person.isEmailVerified && person.email === email) {
      await tx.user.update({ where: { id: userId }, data: { emailProven: true } });
    }
    return { ...change, value: null };
  });
}

/** Links a member whose email a provider proved before, and a provider proves now. */
function linkByEmail(
  person: PersonElsewhere,
  userId: string,
  newsroomId: string,
  userAgent: string | null,
  now: Date,
): Promise<Answer> {
  return record({ userId, newsroomId }, "link sign-in by email", async (tx) => {
    const change = await link(tx, person, userId);
    const isStill = await tx.user.count({
      where: { id: userId, emailProven: true, disabledAt: null, memberships: { some: {} } },
    });
    if (isStill === 0) throw new ExpectedFailure("conflict", "You are not a member here any more.");
    return { ...change, value: { sessionId: await createSession(tx, userId, userAgent, now) } };
  });
}

/** Makes a member of who has an invitation: a new one, or one who was removed and is linked or proven. */
async function join(
  person: PersonElsewhere,
  past: Account | null,
  token: string,
  userAgent: string | null,
  now: Date,
): Promise<Answer> {
  const { id, newsroomId, role } = requireOpen(await findInvitation(token), now);
  if (past === null && person.email === null) return { problem: "no-email" };
  const joiner = joinerOf(person, past);
  return record({ userId: joiner.userId, newsroomId }, "accept invitation", async (tx) => {
    await spendInvitation(tx, id, now);
    await admit(tx, joiner, { newsroomId, role });
    if ((await useLink(tx, person, now)) !== joiner.userId) await link(tx, person, joiner.userId);
    const { userId, name, email } = joiner;
    return {
      object: `invitation ${id}`,
      before: null,
      after: { userId, name, email, role, provider: person.provider },
      value: { sessionId: await createSession(tx, userId, userAgent, now) },
    };
  });
}

function joinerOf(person: PersonElsewhere, past: Account | null): Joiner {
  if (past !== null) return { userId: past.id, name: past.name, email: past.email, account: null };
  const email = person.email ?? "";
  const account = { passwordHash: null, emailProven: person.isEmailVerified };
  return { userId: uuid(), name: person.name ?? email, email, account };
}
