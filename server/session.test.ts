import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { changeRole, removeMember } from "./members";
import { memberOfSession } from "./member-of-session";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
let owner: Member;
let member: Member;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(closeStore);

beforeEach(async () => {
  const newsroom = await makeNewsroom();
  owner = await makeMember(newsroom, "owner", { name: "Ada Okafor" });
  member = await makeMember(newsroom, "editor");
});

const later = (hours: number) => new Date(Date.now() + hours * 3_600_000);

describe("who is asking", () => {
  it("is the member as they are now", async () => {
    expect(await memberOfSession(member.sessionId, new Date())).toEqual(member);
  });

  it("is nobody for a session that does not exist", async () => {
    expect(await memberOfSession(uuid(), new Date())).toBeNull();
  });

  it("changes with role and name on the very next call", async () => {
    await changeRole(owner, { userId: member.userId, role: "reader" });
    await db.user.update({ where: { id: member.userId }, data: { name: "Mira L.", shortcuts: false } });
    expect(await memberOfSession(member.sessionId, new Date())).toMatchObject({
      role: "reader",
      name: "Mira L.",
      shortcuts: false,
    });
  });

  it("is nobody on the very next call once removed, disabled or revoked", async () => {
    const disabled = await makeMember({ id: owner.newsroomId, name: owner.newsroomName });
    const revoked = await makeMember({ id: owner.newsroomId, name: owner.newsroomName });
    await removeMember(owner, { userId: member.userId });
    await db.user.update({ where: { id: disabled.userId }, data: { disabledAt: new Date() } });
    await db.session.update({ where: { id: revoked.sessionId }, data: { revokedAt: new Date() } });
    for (const { sessionId } of [member, disabled, revoked]) {
      expect(await memberOfSession(sessionId, new Date())).toBeNull();
    }
  });
});

describe("a session", () => {
  it("ends after 12 hours without use", async () => {
    expect(await memberOfSession(member.sessionId, later(12.1))).toBeNull();
  });

  it("lasts while it is used, and no longer than seven days", async () => {
    for (let hours = 11; hours < 168; hours += 11) {
      expect(await memberOfSession(member.sessionId, later(hours))).not.toBeNull();
    }
    expect(await memberOfSession(member.sessionId, later(168.1))).toBeNull();
  });

  it("lets its member read where its use cannot be noted", async () => {
    await db.$executeRawUnsafe(
      `CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'disk full'; END $$`,
    );
    await db.$executeRawUnsafe(
      `CREATE TRIGGER refuse BEFORE UPDATE ON "Session" FOR EACH ROW EXECUTE FUNCTION refuse()`,
    );
    try {
      expect(await memberOfSession(member.sessionId, later(1))).toEqual(member);
    } finally {
      await db.$executeRawUnsafe(`DROP FUNCTION refuse() CASCADE`);
    }
  });

  it("notes its use, but not more than once a minute", async () => {
    const lastSeen = async () => {
      const { lastSeenAt } = await db.session.findUniqueOrThrow({ where: { id: member.sessionId } });
      return lastSeenAt.getTime();
    };
    const first = await lastSeen();
    await memberOfSession(member.sessionId, new Date(first + 59_999));
    expect(await lastSeen()).toBe(first);
    await memberOfSession(member.sessionId, new Date(first + 60_000));
    expect(await lastSeen()).toBe(first + 60_000);
  });
});
