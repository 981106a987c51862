import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { AcceptInvitationInput } from "@/domain/people/invitation";
import type { Member, Role } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import {
  acceptInvitation,
  invite,
  listOpenInvitations,
  readInvitation,
  withdrawInvitation,
} from "./invitations";
import { listMembers, removeMember } from "./members";
import { hashPassword } from "./passwords";
import { signIn } from "./sign-in";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
let newsroom: { id: string; name: string };
let owner: Member;
let count = 0;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(closeStore);

beforeEach(async () => {
  newsroom = await makeNewsroom();
  owner = await makeMember(newsroom, "owner");
});

const password = "out of winters";
const caller = { address: "192.0.2.7", device: null };
const accept = (input: AcceptInvitationInput, now?: Date) => acceptInvitation(caller, input, now);
const week = 7 * 24 * 3_600_000;

async function inviteFor(role: Role = "editor", now = new Date()): Promise<string> {
  return (await invite(owner, { role }, now)).link.slice("/invitations/".length);
}

function newcomer(token: string, email = `newcomer-${String(++count)}@example.org`): AcceptInvitationInput {
  return { token, name: "Jonas Brandt", email, password };
}

const refusedAs = (words: string) => ({
  code: "conflict",
  forPerson: expect.stringContaining(words) as string,
});

describe("an invitation", () => {
  it("lets one person in, with the role it was made for", async () => {
    const token = await inviteFor("reader");
    expect(await readInvitation(token)).toEqual({
      state: "open",
      newsroomName: newsroom.name,
      role: "reader",
    });
    const input = newcomer(token);
    await accept(input);
    expect(await listMembers(owner)).toContainEqual(
      expect.objectContaining({ name: "Jonas Brandt", email: input.email, role: "reader" }),
    );
    expect(await signIn(input, null)).not.toBeNull();
  });

  it("works once", async () => {
    const token = await inviteFor();
    await accept(newcomer(token));
    expect(await readInvitation(token)).toEqual({ state: "used" });
    await expect(accept(newcomer(token))).rejects.toMatchObject(refusedAs("has been used"));
  });

  it("works once also when several use it at the same moment", async () => {
    const token = await inviteFor();
    const tries = await Promise.allSettled(Array.from({ length: 4 }, () => accept(newcomer(token))));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await listMembers(owner)).toHaveLength(2);
  });

  it("of two that one person uses at the same moment, lets them in with one", async () => {
    const other = await makeMember(await makeNewsroom("The Westmere Post"), "owner");
    const tokens = [await inviteFor(), await inviteFor("reader")];
    const elsewhere = (await invite(other, { role: "editor" })).link.slice("/invitations/".length);
    const { email } = newcomer("");
    const use = (token: string) => accept(newcomer(token, email));
    const tries = await Promise.allSettled([...tokens, elsewhere].map(use));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    const places = () => db.membership.count({ where: { user: { email } } });
    expect(await places()).toBe(1);

    // The same for somebody who was removed and comes back with the account of then.
    await db.membership.deleteMany({ where: { user: { email } } });
    const again = await Promise.allSettled(
      [await inviteFor(), (await invite(other, { role: "editor" })).link.slice("/invitations/".length)].map(
        use,
      ),
    );
    expect(again.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
    expect(await places()).toBe(1);
  });

  it("expires after seven days", async () => {
    const token = await inviteFor("editor", new Date(0));
    expect(await readInvitation(token, new Date(week - 1))).toMatchObject({ state: "open" });
    expect(await readInvitation(token, new Date(week))).toEqual({ state: "expired" });
    await expect(accept(newcomer(token), new Date(week))).rejects.toMatchObject(refusedAs("expired"));
    expect(await listMembers(owner)).toHaveLength(1);
  });

  it("is nothing when the link is cut off", async () => {
    const token = await inviteFor();
    expect(await readInvitation(token.slice(0, -1))).toEqual({ state: "unknown" });
    expect(await readInvitation("\0")).toEqual({ state: "unknown" });
    await expect(accept(newcomer(""))).rejects.toMatchObject(refusedAs("does not work"));
  });

  it("is stored as a hash alone", async () => {
    const token = await inviteFor();
    expect(Buffer.from(token, "base64url")).toHaveLength(32);
    const rows = await db.$queryRaw<{ row: string }[]>`
      SELECT i::text AS row FROM "Invitation" i UNION ALL SELECT a::text FROM "AuditEvent" a
      UNION ALL SELECT m::text FROM "Mutation" m`;
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map(({ row }) => row).join("\n")).not.toContain(token);
  });
});

describe("an email that has an account", () => {
  it("is refused, and the invitation stays open", async () => {
    const token = await inviteFor();
    await expect(accept(newcomer(token, owner.email))).rejects.toMatchObject(refusedAs("already has"));
    expect(await readInvitation(token)).toMatchObject({ state: "open" });
  });

  it("cannot be taken twice at the same moment", async () => {
    const tokens = [await inviteFor(), await inviteFor()];
    const tries = await Promise.allSettled(
      tokens.map((token) => accept(newcomer(token, "twice@example.org"))),
    );
    expect(tries.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
  });

  it("lets somebody who was removed come back as themselves, with their password alone", async () => {
    const past = await makeMember(newsroom, "editor", { passwordHash: await hashPassword(password) });
    await removeMember(owner, { userId: past.userId });
    const token = await inviteFor("reader");
    await expect(
      accept({ ...newcomer(token, past.email), password: "another winter" }),
    ).rejects.toMatchObject(refusedAs("password that you had"));
    await accept(newcomer(token, past.email));
    expect(await listMembers(owner)).toContainEqual(
      expect.objectContaining({ id: past.userId, role: "reader" }),
    );
  });
});

describe("open invitations", () => {
  it("are listed to owners while they work", async () => {
    await accept(newcomer(await inviteFor()));
    await inviteFor("reader", new Date(0));
    await inviteFor("owner");
    expect(await listOpenInvitations(owner)).toMatchObject([{ role: "owner", invitedBy: owner.name }]);
  });

  it("can be withdrawn, by this newsroom's owners", async () => {
    const token = await inviteFor();
    const [open] = await listOpenInvitations(owner);
    const id = open?.id ?? "";
    const stranger = await makeMember(await makeNewsroom(), "owner");
    await expect(withdrawInvitation(stranger, { id })).rejects.toMatchObject({ code: "not-found" });
    await withdrawInvitation(owner, { id });
    expect(await readInvitation(token)).toEqual({ state: "unknown" });
    await expect(withdrawInvitation(owner, { id })).rejects.toMatchObject({ code: "not-found" });
  });

  it.each<Role>(["editor", "reader"])("are none of the business of a member who is %s", async (role) => {
    const member = await makeMember(newsroom, role);
    const refused = { code: "forbidden" };
    await expect(invite(member, { role: "reader" })).rejects.toMatchObject(refused);
    await expect(listOpenInvitations(member)).rejects.toMatchObject(refused);
    await expect(withdrawInvitation(member, { id: newsroom.id })).rejects.toMatchObject(refused);
  });
});
