import { afterAll, beforeAll, expect, it } from "vitest";
import type { PrismaClient } from "@/prisma/generated/client";
import { createNewsroom, isSetUp } from "./set-up";
import { signIn } from "./sign-in";
import { closeStore, freshDatabase } from "./testing/fresh-database";

let db: PrismaClient;

beforeAll(async () => {
  db = await freshDatabase();
});

afterAll(closeStore);

const founder = (email: string) => ({
  newsroomName: "The Easthaven Courier",
  name: "Mira Lindqvist",
  email,
  password: "out of winters",
  withSample: false,
});

it("happens once, also when several try at the same moment", async () => {
  expect(await isSetUp()).toBe(false);

  const tries = await Promise.allSettled(
    ["mira", "jonas", "ada"].map((name) => createNewsroom(founder(`${name}@example.org`))),
  );
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const lost of tries.filter((one) => one.status === "rejected")) {
    expect(lost.reason).toMatchObject({ code: "conflict", forPerson: "Galley is already set up. Sign in." });
  }

  expect(await isSetUp()).toBe(true);
  expect(await db.user.count()).toBe(1);
  expect(await db.newsroom.count()).toBe(1);
  await expect(createNewsroom(founder("late@example.org"))).rejects.toMatchObject({ code: "conflict" });
});

it("makes the first person the owner, who can sign in at once", async () => {
  const { role, user } = await db.membership.findFirstOrThrow({ include: { user: true } });
  expect(role).toBe("owner");
  expect(await signIn({ email: user.email, password: "out of winters" }, null)).not.toBeNull();
});

it("is written down, without the password", async () => {
  const events = await db.auditEvent.findMany();
  expect(events.map(({ act }) => act)).toEqual(["set up"]);
  const told = JSON.stringify(events, (_, value: unknown) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  expect(told).not.toMatch(/out of winters|argon2/);
});
