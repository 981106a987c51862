import { afterEach, beforeEach, expect, it } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { changeRole } from "./members";
import { usePasswordLink } from "./password-links";
import { resetOwner } from "./reset-owner";
import { signIn } from "./sign-in";
import { makeMember, makeNewsroom } from "./testing/factories";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { verifyAuditChain } from "./testing/verify-audit-chain";

let db: PrismaClient;
beforeEach(async () => {
  db = await freshDatabase();
});
afterEach(closeStore);

const password = "another winter";
const caller = { address: "192.0.2.7", device: null };

it("lets the only owner choose a new password, and says in the audit trail that nobody signed in did it", async () => {
  const newsroom = await makeNewsroom();
  const owner = await makeMember(newsroom, "owner");
  await makeMember(newsroom, "editor");
  const made = await resetOwner(null);
  expect(made).toMatchObject({ name: owner.name, email: owner.email });
  await usePasswordLink(caller, { token: made.link.slice("/password/".length), password });
  expect(await signIn({ email: owner.email, password }, null)).not.toBeNull();
  expect(await db.auditEvent.findFirst({ where: { act: "reset owner" } })).toMatchObject({ userId: null });
  expect(await verifyAuditChain(newsroom.id)).toBe(2);
});

it("asks which of several owners, and makes a link for no others", async () => {
  await expect(resetOwner(null)).rejects.toMatchObject({ code: "not-found" });
  const newsroom = await makeNewsroom();
  const [first, second] = [await makeMember(newsroom, "owner"), await makeMember(newsroom, "owner")];
  await expect(resetOwner(null)).rejects.toMatchObject({ code: "conflict" });
  expect(await resetOwner(second.email)).toMatchObject({ email: second.email });
  await changeRole(first, { userId: second.userId, role: "editor" });
  await expect(resetOwner(second.email)).rejects.toMatchObject({ code: "not-found" });
});
