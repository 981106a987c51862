import { v7 as uuid } from "uuid";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Member, Role } from "@/domain/permissions";
import type { PrismaClient } from "@/prisma/generated/client";
import { acceptInvitation, invite, readInvitation } from "./invitations";
import { changeRole, listMembers, removeMember } from "./members";
import { makeArticle, makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;
let newsroom: { id: string; name: string };
let owner: Member;
let editor: Member;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(closeStore);

beforeEach(async () => {
  newsroom = await makeNewsroom();
  owner = await makeMember(newsroom, "owner", { name: "Ada Okafor" });
  editor = await makeMember(newsroom, "editor", { name: "Émile Laurent" });
});

const roles = async () => Object.fromEntries((await listMembers(owner)).map(({ id, role }) => [id, role]));
const tokenOf = ({ link }: { link: string }) => link.slice("/invitations/".length);

describe("the list of members", () => {
  it("shows everybody in the newsroom by name, and nobody else", async () => {
    await makeMember(await makeNewsroom("The Other Paper"), "owner", { name: "Bo Stranger" });
    const zoe = await makeMember(newsroom, "reader", { name: "Zoë Marsh" });
    const listed = await listMembers(zoe);
    expect(listed.map(({ name, role }) => [name, role])).toEqual([
      ["Ada Okafor", "owner"],
      ["Émile Laurent", "editor"],
      ["Zoë Marsh", "reader"],
    ]);
    expect(JSON.stringify(listed)).not.toContain("unusable");
  });
});

describe("roles", () => {
  it("are changed by owners", async () => {
    await changeRole(owner, { userId: editor.userId, role: "owner" });
    expect(await roles()).toEqual({ [owner.userId]: "owner", [editor.userId]: "owner" });
  });

  it.each<Role>(["editor", "reader"])(
    "are not changed, and nobody is removed, by a member who is %s",
    async (role) => {
      const member = await makeMember(newsroom, role);
      const refused = { code: "forbidden" };
      await expect(changeRole(member, { userId: member.userId, role: "owner" })).rejects.toMatchObject(
        refused,
      );
      await expect(removeMember(member, { userId: owner.userId })).rejects.toMatchObject(refused);
    },
  );

  it("are read afresh: who was an owner a moment ago is refused", async () => {
    const second = await makeMember(newsroom, "owner");
    await changeRole(owner, { userId: second.userId, role: "editor" });
    await expect(changeRole(second, { userId: owner.userId, role: "reader" })).rejects.toMatchObject({
      code: "forbidden",
    });
  });

  it("of another newsroom's members are not found", async () => {
    const stranger = await makeMember(await makeNewsroom(), "editor");
    const missing = { code: "not-found" };
    await expect(changeRole(owner, { userId: stranger.userId, role: "reader" })).rejects.toMatchObject(
      missing,
    );
    await expect(removeMember(owner, { userId: stranger.userId })).rejects.toMatchObject(missing);
    await expect(removeMember(owner, { userId: uuid() })).rejects.toMatchObject(missing);
  });
});

describe("the last owner", () => {
  it("can be neither demoted nor removed", async () => {
    const refused = { code: "conflict" };
    await expect(changeRole(owner, { userId: owner.userId, role: "editor" })).rejects.toMatchObject(refused);
    await expect(removeMember(owner, { userId: owner.userId })).rejects.toMatchObject(refused);
    expect(await roles()).toMatchObject({ [owner.userId]: "owner" });
  });

  it("stays, also when two owners demote or remove each other at the same moment", async () => {
    const second = await makeMember(newsroom, "owner");
    const tries = await Promise.allSettled([
      changeRole(owner, { userId: second.userId, role: "reader" }),
      changeRole(second, { userId: owner.userId, role: "reader" }),
      removeMember(owner, { userId: second.userId }),
      removeMember(second, { userId: owner.userId }),
    ]);
    expect(tries.some(({ status }) => status === "fulfilled")).toBe(true);
    expect(await db.membership.count({ where: { newsroomId: newsroom.id, role: "owner" } })).toBe(1);
  });
});

describe("removing a member", () => {
  it("ends their sessions and leaves what they made", async () => {
    const { articleId } = await makeArticle(editor, ["The gate has doubled in cost."]);
    await removeMember(owner, { userId: editor.userId });
    expect(await roles()).toEqual({ [owner.userId]: "owner" });
    expect(await db.session.count({ where: { userId: editor.userId, revokedAt: null } })).toBe(0);
    expect(await db.article.findUnique({ where: { id: articleId } })).toMatchObject({
      addedById: editor.userId,
    });
  });

  it.each(["demoted", "removed"])("withdraws the open invitations of an owner who is %s", async (how) => {
    const second = await makeMember(newsroom, "owner");
    const token = tokenOf(await invite(second, { role: "owner" }));
    if (how === "demoted") await changeRole(owner, { userId: second.userId, role: "editor" });
    else await removeMember(owner, { userId: second.userId });
    expect(await readInvitation(token)).toEqual({ state: "unknown" });
    await expect(
      acceptInvitation(
        { address: "192.0.2.7", device: null },
        { token, name: "Back Again", email: "back@example.org", password: "out of winters" },
      ),
    ).rejects.toMatchObject({ code: "conflict" });
  });
});

it("writes down who did what to whom", async () => {
  await changeRole(owner, { userId: editor.userId, role: "reader" });
  await removeMember(owner, { userId: editor.userId });
  const events = await db.auditEvent.findMany({
    where: { newsroomId: newsroom.id },
    orderBy: { sequence: "asc" },
  });
  expect(events).toMatchObject([
    { userId: owner.userId, act: "change role", before: { role: "editor" }, after: { role: "reader" } },
    { userId: owner.userId, act: "remove member", object: `member ${editor.userId}` },
  ]);
  expect(events[1]?.previousHash).toBe(events[0]?.hash);
});
