import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { memberOfSession } from "./member-of-session";
import { changeRole, removeMember } from "./members";
import { makePasswordLink, readPasswordLink, usePasswordLink } from "./password-links";
import { hashPassword } from "./passwords";
import { signIn } from "./sign-in";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
let newsroom: { id: string; name: string };
let owner: Member;
let editor: Member;
const caller = { address: "192.0.2.7", device: null };
const [old, password] = ["out of winters", "another winter"];
const day = 24 * 3_600_000;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

beforeEach(async () => {
  newsroom = await makeNewsroom();
  owner = await makeMember(newsroom, "owner");
  editor = await makeMember(newsroom, "editor", { passwordHash: await hashPassword(old) });
});

async function linkFor(member: Member, now = new Date()): Promise<string> {
  return (await makePasswordLink(owner, { userId: member.userId }, now)).link.slice("/password/".length);
}

const use = (token: string, now?: Date) => usePasswordLink(caller, { token, password }, now);
const conflict = { code: "conflict" };
const isSignedIn = async (sessionId: string) => (await memberOfSession(sessionId, new Date())) !== null;

describe("a password link", () => {
  it("gives its member a new password and ends all their sessions", async () => {
    const { email, name, sessionId } = editor;
    const token = await linkFor(editor);
    expect(await readPasswordLink(token)).toEqual({ state: "open", name, email });
    expect(await use(token)).toEqual({ email });
    expect(await isSignedIn(sessionId)).toBe(false);
    expect(await isSignedIn(owner.sessionId)).toBe(true);
    expect(await signIn({ email, password: old }, null)).toBeNull();
    expect(await signIn({ email, password }, null)).not.toBeNull();
  });

  it("works once, also when several use it at the same moment", async () => {
    const token = await linkFor(editor);
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => use(token)));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await readPasswordLink(token)).toEqual({ state: "used" });
    await expect(use(token)).rejects.toMatchObject(conflict);
  });

  it("expires after a day, and an earlier one when a newer is made", async () => {
    const token = await linkFor(editor, new Date(0));
    expect(await readPasswordLink(token, new Date(day - 1))).toMatchObject({ state: "open" });
    expect(await readPasswordLink(token, new Date(day))).toEqual({ state: "expired" });
    await expect(use(token, new Date(day))).rejects.toMatchObject(conflict);
    const earlier = await linkFor(editor);
    await linkFor(editor);
    expect(await readPasswordLink(earlier)).toEqual({ state: "unknown" });
    await expect(use(earlier)).rejects.toMatchObject(conflict);
  });

  it("ends with its member’s place, with their account, and with its maker’s ownership", async () => {
    const leaving = await linkFor(editor);
    await removeMember(owner, { userId: editor.userId });
    await expect(use(leaving)).rejects.toMatchObject(conflict);

    const [second, other] = [await makeMember(newsroom, "owner"), await makeMember(newsroom)];
    const disabled = await linkFor(other);
    await db.user.update({ where: { id: other.userId }, data: { disabledAt: new Date() } });
    await expect(use(disabled)).rejects.toMatchObject(conflict);

    await db.user.update({ where: { id: other.userId }, data: { disabledAt: null } });
    const { link } = await makePasswordLink(second, { userId: other.userId });
    await changeRole(owner, { userId: second.userId, role: "editor" });
    await expect(use(link.slice("/password/".length))).rejects.toMatchObject(conflict);
  });

  it("is stored as a hash alone, and audited without its token", async () => {
    const token = await linkFor(editor);
    await use(token);
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT p::text AS row FROM "PasswordLink" p UNION ALL SELECT a::text FROM "AuditEvent" a
      UNION ALL SELECT m::text FROM "Mutation" m`;
    expect(rows.map(({ row }) => row).join("\n")).not.toContain(token);
    const events = await db.auditEvent.findMany({
      where: { newsroomId: newsroom.id },
      orderBy: { sequence: "asc" },
    });
    expect(events).toMatchObject([
      { act: "make password link", userId: owner.userId, after: { userId: editor.userId } },
      { act: "use password link", userId: editor.userId, before: { devices: 1 } },
    ]);
    expect(await verifyAuditChain(newsroom.id)).toBe(2);
  });
});

describe("nobody takes an account over", () => {
  it("only owners make links, and only for colleagues of their own newsroom", async () => {
    for (const member of [editor, await makeMember(newsroom, "reader")]) {
      await expect(makePasswordLink(member, { userId: owner.userId })).rejects.toMatchObject({
        code: "forbidden",
      });
    }
    const stranger = await makeMember(await makeNewsroom("The Westmere Post"), "owner");
    for (const userId of [editor.userId, uuid()]) {
      await expect(makePasswordLink(stranger, { userId })).rejects.toMatchObject({ code: "not-found" });
    }
    expect(await db.passwordLink.count({ where: { newsroomId: newsroom.id } })).toBe(0);
  });

  it("an owner who is none any more at that moment makes none", async () => {
    const second = await makeMember(newsroom, "owner");
    await changeRole(owner, { userId: second.userId, role: "editor" });
    await expect(makePasswordLink(second, { userId: owner.userId })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("an owner makes none for themselves: it would make an open browser an account", async () => {
    await expect(linkFor(owner)).rejects.toMatchObject({ code: "invalid" });
  });

  it("many links that do not work are too many", async () => {
    const guesser = { address: "198.51.100.9", device: null };
    const guess = () => usePasswordLink(guesser, { token: uuid(), password });
    for (let tried = 0; tried < 30; tried++) await expect(guess()).rejects.toMatchObject(conflict);
    await expect(guess()).rejects.toMatchObject({ code: "throttled" });
    expect(await usePasswordLink(guesser, { token: await linkFor(editor), password })).toEqual({
      email: editor.email,
    });
  });
});
