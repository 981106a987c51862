import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { changePassword } from "./accounts";
import { hashPassword } from "./passwords";
import { memberOfSession } from "./member-of-session";
import { endSession, signIn } from "./sign-in";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
let member: Member;
const password = "out of winters";

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(closeStore);

beforeEach(async () => {
  member = await makeMember(await makeNewsroom(), "editor", { passwordHash: await hashPassword(password) });
});

it("starts a session on the device, for the right email and password only", async () => {
  const { email } = member;
  const sessionId = await signIn(
    { email, password },
    "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36",
  );
  expect(await db.session.findUnique({ where: { id: sessionId ?? "" } })).toMatchObject({
    userId: member.userId,
    device: "Chromium on Linux",
  });
  expect(await signIn({ email, password: "out of winter" }, null)).toBeNull();
  expect(await signIn({ email: "nobody@example.org", password }, null)).toBeNull();
});

it("lets nobody in who is disabled or in no newsroom", async () => {
  const { email, userId } = member;
  await db.user.update({ where: { id: userId }, data: { disabledAt: new Date() } });
  expect(await signIn({ email, password }, null)).toBeNull();
  await db.user.update({ where: { id: userId }, data: { disabledAt: null } });
  await db.membership.deleteMany({ where: { userId } });
  expect(await signIn({ email, password }, null)).toBeNull();
});

it("never leaves a session behind that was started with the old password", async () => {
  const { email } = member;
  const [changed, ...sessions] = await Promise.all([
    changePassword(member, { oldPassword: password, newPassword: "another winter" }),
    ...Array.from({ length: 6 }, () => signIn({ email, password }, null)),
  ]);
  expect(changed).toBeNull();
  for (const sessionId of sessions) {
    if (sessionId !== null) expect(await memberOfSession(sessionId, new Date())).toBeNull();
  }
  expect(await memberOfSession(member.sessionId, new Date())).not.toBeNull();
});

it("ends a session on signing out", async () => {
  await endSession(member.sessionId);
  expect(await memberOfSession(member.sessionId, new Date())).toBeNull();
});
