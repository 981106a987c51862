import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Member } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import {
  changeName,
  changePassword,
  listDevices,
  setShortcuts,
  signOutDevice,
  signOutEverywhere,
} from "./accounts";
import { hashPassword } from "./passwords";
import { memberOfSession } from "./member-of-session";
import { signIn } from "./sign-in";
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
  member = await makeMember(await makeNewsroom(), "reader", { passwordHash: await hashPassword(password) });
});

async function otherDevice(now = new Date()): Promise<string> {
  return (await signIn({ email: member.email, password }, "Firefox/140.0", now)) ?? "";
}

const isSignedIn = async (sessionId: string) => (await memberOfSession(sessionId, new Date())) !== null;

it("changes the name and the shortcuts, effective at once", async () => {
  await changeName(member, { name: "Mira L." });
  await setShortcuts(member, { shortcuts: false });
  expect(await memberOfSession(member.sessionId, new Date())).toMatchObject({
    name: "Mira L.",
    shortcuts: false,
  });
});

describe("changing the password", () => {
  it("ends every other session and keeps this one", async () => {
    const other = await otherDevice();
    await changePassword(member, { oldPassword: password, newPassword: "another winter" });
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(member.sessionId)).toBe(true);
    expect(await signIn({ email: member.email, password }, null)).toBeNull();
    expect(await signIn({ email: member.email, password: "another winter" }, null)).not.toBeNull();
  });

  it("needs the old one", async () => {
    const other = await otherDevice();
    await expect(
      changePassword(member, { oldPassword: "a guess", newPassword: "another winter" }),
    ).rejects.toMatchObject({ code: "invalid" });
    expect(await isSignedIn(other)).toBe(true);
    expect(await otherDevice()).not.toBe("");
  });

  it("happens once when it is done twice at the same moment", async () => {
    const tries = await Promise.allSettled(
      ["another winter", "a third winter"].map((newPassword) =>
        changePassword(member, { oldPassword: password, newPassword }),
      ),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("leaves no password in the audit trail", async () => {
    await changePassword(member, { oldPassword: password, newPassword: "another winter" });
    const events = await db.auditEvent.findMany({ where: { newsroomId: member.newsroomId } });
    expect(events).toMatchObject([
      { act: "change password", userId: member.userId, before: null, after: null },
    ]);
    expect(await db.mutation.count({ where: { userId: member.userId } })).toBe(0);
  });
});

describe("signed-in devices", () => {
  it("are listed, this one first, without those that have ended", async () => {
    const revoked = await otherDevice();
    await signOutDevice(member, { id: revoked });
    await otherDevice(new Date(Date.now() - 13 * 3_600_000));
    const other = await otherDevice(new Date(Date.now() + 1_000));
    expect(await listDevices(member)).toMatchObject([
      { id: member.sessionId, device: "Test", isThis: true },
      { id: other, device: "Firefox", isThis: false },
    ]);
  });

  it("can be signed out one by one, by their owner alone", async () => {
    const other = await otherDevice();
    const colleague = await makeMember({ id: member.newsroomId, name: member.newsroomName }, "owner");
    await expect(signOutDevice(colleague, { id: other })).rejects.toMatchObject({ code: "not-found" });
    await expect(signOutDevice(member, { id: uuid() })).rejects.toMatchObject({ code: "not-found" });
    expect(await isSignedIn(other)).toBe(true);
    await signOutDevice(member, { id: other });
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(member.sessionId)).toBe(true);
  });

  it("can all be signed out, effective at once", async () => {
    const other = await otherDevice();
    await signOutEverywhere(member);
    expect(await isSignedIn(other)).toBe(false);
    expect(await isSignedIn(member.sessionId)).toBe(false);
  });
});
