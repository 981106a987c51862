import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { PersonElsewhere } from "@/domain/people/sign-in-elsewhere";
import type { Member, Role } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { setPassword } from "./accounts";
import { invite, readInvitation } from "./invitations";
import { listWaysIn, unlink } from "./linked-sign-ins";
import { memberOfSession } from "./member-of-session";
import { removeMember } from "./members";
import { hashPassword } from "./passwords";
import { signInElsewhere } from "./sign-in-elsewhere";
import { signIn } from "./sign-in";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
let owner: Member;
let count = 0;
const password = "out of winters";

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

beforeEach(async () => {
  owner = await makeMember(await makeNewsroom(), "owner");
});

function personOf(details: Partial<PersonElsewhere> = {}): PersonElsewhere {
  return {
    provider: "oidc",
    issuer: "https://id.example.org",
    subject: uuid(),
    name: "Jonas Brandt",
    email: `jonas-${String(++count)}@example.org`,
    isEmailVerified: true,
    ...details,
  };
}

async function inviteFor(role: Role = "editor"): Promise<string> {
  return (await invite(owner, { role })).link.slice("/invitations/".length);
}

const comeIn = (person: PersonElsewhere, invitation: string | null = null, member: Member | null = null) =>
  signInElsewhere(person, { invitation, member }, "Firefox/140.0");

/** Comes in and answers as whom. */
async function memberFrom(answer: Promise<Awaited<ReturnType<typeof comeIn>>>): Promise<Member> {
  const given = await answer;
  const member = "sessionId" in given ? await memberOfSession(given.sessionId, new Date()) : null;
  if (member === null) throw new Error(`not let in: ${JSON.stringify(given)}`);
  return member;
}

const sessions = () => db.session.count({ where: { user: { memberships: { some: {} } } } });

describe("who has an invitation", () => {
  it("joins without a password, and signs in again as the same", async () => {
    const [person, token] = [personOf(), await inviteFor("reader")];
    const member = await memberFrom(comeIn(person, token));
    expect(member).toMatchObject({ name: "Jonas Brandt", email: person.email, role: "reader" });
    expect(await readInvitation(token)).toEqual({ state: "used" });
    expect(await memberFrom(comeIn(person))).toMatchObject({ userId: member.userId });
    expect(await signIn({ email: member.email, password: "" }, null)).toBeNull();
    const events = await db.auditEvent.findMany({ where: { newsroomId: owner.newsroomId } });
    expect(
      JSON.stringify(events, (_, value: unknown) => (typeof value === "bigint" ? 0 : value)),
    ).not.toContain(token);
    expect(await verifyAuditChain(owner.newsroomId)).toBe(2);
  });

  it("is one member also when they come twice at the same moment", async () => {
    const [person, token] = [personOf(), await inviteFor()];
    const answers = await Promise.all(Array.from({ length: 4 }, () => memberFrom(comeIn(person, token))));
    expect(new Set(answers.map(({ userId }) => userId)).size).toBe(1);
    expect(await db.linkedSignIn.count({ where: { subject: person.subject } })).toBe(1);
    expect(await db.membership.count({ where: { newsroomId: owner.newsroomId } })).toBe(2);
  });

  it("of two people with one invitation, one gets in", async () => {
    const token = await inviteFor();
    const answers = await Promise.all([personOf(), personOf()].map((person) => comeIn(person, token)));
    expect(answers.filter((answer) => "sessionId" in answer)).toHaveLength(1);
    expect(answers).toContainEqual({ problem: "invitation" });
    expect(await db.membership.count({ where: { newsroomId: owner.newsroomId } })).toBe(2);
  });

  it("with two invitations at the same moment uses up one", async () => {
    const [person, tokens] = [personOf(), [await inviteFor(), await inviteFor("reader")]];
    const members = await Promise.all(tokens.map((token) => memberFrom(comeIn(person, token))));
    expect(members[0]?.userId).toBe(members[1]?.userId);
    const states = await Promise.all(tokens.map((token) => readInvitation(token)));
    expect(states.map(({ state }) => state).toSorted()).toEqual(["open", "used"]);
  });

  it("does not get in with one that was used, and not without an email", async () => {
    const token = await inviteFor();
    expect(await comeIn(personOf({ email: null, isEmailVerified: false }), token)).toEqual({
      problem: "no-email",
    });
    await memberFrom(comeIn(personOf(), token));
    expect(await comeIn(personOf(), token)).toEqual({ problem: "invitation" });
    expect(await comeIn(personOf(), "cut-off")).toEqual({ problem: "invitation" });
  });

  it("does not get somebody else’s account by naming its email, verified or not", async () => {
    const token = await inviteFor();
    for (const isEmailVerified of [true, false]) {
      const person = personOf({ email: owner.email, isEmailVerified });
      expect(await comeIn(person, token)).toEqual({ problem: "connect" });
    }
    expect(await readInvitation(token)).toMatchObject({ state: "open" });
  });

  it("keeps it when they are a member already", async () => {
    const person = personOf();
    const { userId } = await memberFrom(comeIn(person, await inviteFor()));
    const token = await inviteFor("owner");
    expect(await memberFrom(comeIn(person, token))).toMatchObject({ userId, role: "editor" });
    expect(await readInvitation(token)).toMatchObject({ state: "open" });
  });
});

describe("a stranger", () => {
  it.each([
    ["of whom nobody has heard", {}],
    ["without an email", { email: null, isEmailVerified: false }],
  ])("%s is not let in", async (_, details) => {
    const before = await sessions();
    expect(await comeIn(personOf(details))).toEqual({ problem: "stranger" });
    expect(await sessions()).toBe(before);
    expect(await db.user.count({ where: { email: `jonas-${String(count)}@example.org` } })).toBe(0);
  });

  it("is not let in by a member’s email that the provider has not verified", async () => {
    expect(await comeIn(personOf({ email: owner.email, isEmailVerified: false }))).toEqual({
      problem: "stranger",
    });
    const proven = await memberFrom(comeIn(personOf(), await inviteFor()));
    const forged = personOf({
      provider: "github",
      issuer: "https://github.com",
      email: proven.email,
      isEmailVerified: false,
    });
    expect(await comeIn(forged)).toEqual({ problem: "stranger" });
  });

  it("is not let in by the subject of somebody at another provider", async () => {
    const person = personOf();
    await memberFrom(comeIn(person, await inviteFor()));
    const other = personOf({ subject: person.subject, issuer: "https://elsewhere.example" });
    expect(await comeIn(other)).toEqual({ problem: "stranger" });
  });
});

describe("a member", () => {
  it("whose email nobody has proven is asked for the password once: it may be a slip of the pen", async () => {
    const member = await makeMember({ id: owner.newsroomId, name: owner.newsroomName }, "editor", {
      password,
    });
    const person = personOf({ email: member.email });
    expect(await comeIn(person)).toEqual({ problem: "connect" });
    expect(await comeIn(person, null, member)).toEqual({ sessionId: member.sessionId });
    expect(await memberFrom(comeIn(person))).toMatchObject({ userId: member.userId });
  });

  it("whose email is proven on both sides is linked", async () => {
    const person = personOf();
    const member = await memberFrom(comeIn(person, await inviteFor()));
    const google = personOf({
      provider: "google",
      issuer: "https://accounts.google.com",
      email: person.email,
    });
    const answers = await Promise.all(Array.from({ length: 3 }, () => memberFrom(comeIn(google))));
    for (const { userId } of answers) expect(userId).toBe(member.userId);
    expect((await listWaysIn(member)).linked).toHaveLength(2);
  });

  it("does not get a sign-in that is somebody else’s", async () => {
    const person = personOf();
    await memberFrom(comeIn(person, await inviteFor()));
    expect(await comeIn(person, null, owner)).toEqual({ problem: "taken" });
    expect((await listWaysIn(owner)).linked).toEqual([]);
  });

  it("who was removed or disabled is not let in, linked or not, and comes back by an invitation", async () => {
    const person = personOf();
    const member = await memberFrom(comeIn(person, await inviteFor()));
    await db.user.update({ where: { id: member.userId }, data: { disabledAt: new Date() } });
    expect(await comeIn(person)).toEqual({ problem: "stranger" });
    expect(await comeIn(person, await inviteFor())).toEqual({ problem: "stranger" });
    await db.user.update({ where: { id: member.userId }, data: { disabledAt: null } });
    await removeMember(owner, { userId: member.userId });
    expect(await memberOfSession(member.sessionId, new Date())).toBeNull();
    expect(await comeIn(person)).toEqual({ problem: "stranger" });
    const google = { provider: "google", issuer: "https://accounts.google.com", subject: uuid() } as const;
    expect(await comeIn({ ...person, ...google })).toEqual({ problem: "stranger" });
    const { provider, issuer, subject, name } = person;
    const renamed = { provider, issuer, subject, name, email: "another@example.org", isEmailVerified: true };
    expect(await memberFrom(comeIn(renamed, await inviteFor("reader")))).toMatchObject({
      userId: member.userId,
      role: "reader",
      email: member.email,
    });
    const told = await db.auditEvent.findFirstOrThrow({
      where: { act: "accept invitation", userId: member.userId },
      orderBy: { sequence: "desc" },
    });
    expect(told.after).toMatchObject({ email: member.email, role: "reader" });
  });

  it("who had a password and was removed is not let in by their email", async () => {
    const past = await makeMember({ id: owner.newsroomId, name: owner.newsroomName }, "editor", {
      passwordHash: await hashPassword(password),
    });
    await removeMember(owner, { userId: past.userId });
    const person = personOf({ email: past.email });
    expect(await comeIn(person)).toEqual({ problem: "stranger" });
    expect(await comeIn(person, await inviteFor())).toEqual({ problem: "connect" });
  });
});

describe("one’s own ways in", () => {
  it("the last one stays; with a password the link can go, and other devices with it", async () => {
    const person = personOf();
    const member = await memberFrom(comeIn(person, await inviteFor()));
    const other = await memberFrom(comeIn(person));
    const [linked] = (await listWaysIn(member)).linked;
    const id = linked?.id ?? "";
    await expect(unlink(member, { id })).rejects.toMatchObject({ code: "invalid" });
    await expect(unlink(owner, { id })).rejects.toMatchObject({ code: "not-found" });
    await setPassword(member, { newPassword: password });
    await expect(setPassword(member, { newPassword: "another winter" })).rejects.toMatchObject({
      code: "conflict",
    });
    await unlink(member, { id });
    expect(await memberOfSession(other.sessionId, new Date())).toBeNull();
    expect(await memberOfSession(member.sessionId, new Date())).not.toBeNull();
    expect(await listWaysIn(member)).toEqual({ hasPassword: true, linked: [] });
    expect(await signIn({ email: member.email, password }, null)).not.toBeNull();
    expect(await comeIn({ ...person, isEmailVerified: false })).toEqual({ problem: "stranger" });
  });

  it("of two that are taken away at the same moment, one stays", async () => {
    const person = personOf();
    const member = await memberFrom(comeIn(person, await inviteFor()));
    await comeIn(personOf(), null, member);
    const { linked } = await listWaysIn(member);
    const tries = await Promise.allSettled(linked.map(({ id }) => unlink(member, { id })));
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    expect((await listWaysIn(member)).linked).toHaveLength(1);
  });
});
