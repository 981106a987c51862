import { v7 as uuid } from "uuid";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { invalid } from "@/domain/errors";
import type { PrismaClient } from "@/prisma/generated/client";
import type { Caller } from "./caller";
import { accountKey } from "./device-cookie";
import { guardPassword } from "./password-guard";
import { closeStore, freshDatabase } from "./testing/fresh-database";
import { removeOldCounts } from "./throttle";

let db: PrismaClient;
let count = 0;
let email: string;
let here: Caller;

beforeAll(async () => {
  db = await freshDatabase();
});
afterAll(closeStore);

beforeEach(() => {
  email = `mira-${String(++count)}@example.org`;
  here = elsewhere();
});
afterEach(() => {
  vi.useRealTimers();
});

function elsewhere(): Caller {
  return { address: uuid(), device: null };
}

const wrong = (who = email, caller = here) => guardPassword(who, caller, () => Promise.resolve(null));
const right = (who = email, caller = here) => guardPassword(who, caller, () => Promise.resolve("in"));
const throttled = { code: "throttled" };

async function repeat(times: number, run: () => Promise<unknown>): Promise<void> {
  for (let done = 0; done < times; done++) await run();
}

/** Lets time pass for the counting alone. */
function pass(seconds: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + seconds * 1_000 });
}

describe("wrong passwords", () => {
  it("are heard five times a minute, and then it says when to try again", async () => {
    await repeat(5, wrong);
    const refused = await wrong().catch((error: unknown) => error);
    expect(refused).toMatchObject({
      ...throttled,
      forPerson: expect.stringMatching(/^That was too often\. Try again in \d+ seconds\.$/) as string,
    });
    const { retryAfter } = refused as { retryAfter: number };
    expect(retryAfter).toBeGreaterThan(50);
    expect(retryAfter).toBeLessThanOrEqual(60);
    await expect(right()).rejects.toMatchObject(throttled);
    pass(61);
    expect(await right()).toBe("in");
  });

  it("are heard ten times in a quarter of an hour", async () => {
    await repeat(5, wrong);
    pass(61);
    await repeat(5, wrong);
    pass(61);
    await expect(wrong()).rejects.toMatchObject(throttled);
    pass(15 * 60);
    expect(await wrong()).toBeNull();
  });

  it("are heard no more often when many are tried at the same moment", async () => {
    const tries = await Promise.allSettled(Array.from({ length: 20 }, () => wrong()));
    expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(5);
  });

  it("count the same for an email that nobody has, and also when they are refused in words", async () => {
    const refuse = () => guardPassword(email, here, () => Promise.reject(invalid("no"))).catch(() => null);
    await repeat(5, refuse);
    await expect(right()).rejects.toMatchObject(throttled);
  });

  it("do not count when it was our fault that they were not checked", async () => {
    const fail = () => guardPassword(email, here, () => Promise.reject(new Error("no disk"))).catch(() => 0);
    await repeat(12, fail);
    expect(await wrong()).toBeNull();
  });

  it("of any account from one address are heard fifty times, and right ones never count", async () => {
    await repeat(60, () => right(`colleague-${uuid()}@example.org`));
    await repeat(50, () => wrong(`guess-${uuid()}@example.org`));
    await expect(wrong(`guess-${uuid()}@example.org`)).rejects.toMatchObject(throttled);
    expect(await wrong(email, elsewhere())).toBeNull();
  });
});

describe("nobody can lock somebody else out", () => {
  it("who guesses at another address stops only themselves", async () => {
    await repeat(5, () => wrong(email, here));
    expect(await right(email, elsewhere())).toBe("in");
  });

  it("a device that the account knows is heard whatever others at its own address try", async () => {
    const device = { id: uuid(), accounts: [await accountKey(email)] };
    await repeat(5, wrong);
    await repeat(45, () => wrong(`guess-${uuid()}@example.org`));
    await expect(right()).rejects.toMatchObject(throttled);
    expect(await right(email, { ...here, device })).toBe("in");
  });

  it("knowing one account’s device opens no more guesses at another account", async () => {
    const device = { id: uuid(), accounts: [await accountKey("own@example.org")] };
    await repeat(5, () => wrong(email, { ...here, device }));
    await expect(wrong(email, { ...here, device })).rejects.toMatchObject(throttled);
  });

  it("who guesses from many addresses is slowed down: one in ten seconds, and known devices go on", async () => {
    await repeat(30, () => wrong(email, elsewhere()));
    expect(await wrong(email, elsewhere())).toBeNull();
    const refused = await wrong(email, elsewhere()).catch((error: unknown) => error);
    expect(refused).toMatchObject(throttled);
    expect((refused as { retryAfter: number }).retryAfter).toBeLessThanOrEqual(10);
    const device = { id: uuid(), accounts: [await accountKey(email)] };
    expect(await right(email, { ...elsewhere(), device })).toBe("in");
    pass(11);
    expect(await right(email, elsewhere())).toBe("in");
  });
});

it("keeps neither addresses nor emails, and nothing that is over", async () => {
  await wrong();
  const rows = await db.throttle.findMany();
  expect(JSON.stringify(rows)).not.toMatch(new RegExp(`${email}|${here.address}`));
  await removeOldCounts(new Date(Date.now() + 48 * 3_600_000));
  expect(await db.throttle.count()).toBe(0);
});
