import { expect, it } from "vitest";
import { hashPassword, verifyPassword } from "./passwords";

it("hashes with argon2id at the cost we chose, salted", async () => {
  const [one, other] = await Promise.all([hashPassword("tidal barrier"), hashPassword("tidal barrier")]);
  expect(one).toMatch(/^\$argon2id\$v=19\$m=47104,t=1,p=1\$/);
  expect(other).not.toBe(one);
});

it("knows the right password from a wrong one", async () => {
  const hash = await hashPassword("tidal barrier");
  expect(await verifyPassword(hash, "tidal barrier")).toBe(true);
  expect(await verifyPassword(hash, "tidal barriers")).toBe(false);
  expect(await verifyPassword(hash, "Tidal barrier")).toBe(false);
});

it("takes the same password from every keyboard", async () => {
  expect(await verifyPassword(await hashPassword("h\u00f6chstwasser"), "ho\u0308chstwasser")).toBe(true);
});

it("says no without an account, as for an account that nobody can sign in to", async () => {
  expect(await verifyPassword(null, "tidal barrier")).toBe(false);
  expect(await verifyPassword("unusable", "tidal barrier")).toBe(false);
});

it("does the work of a comparison where there is nothing to compare", async () => {
  const hash = await hashPassword("tidal barrier");
  await verifyPassword(null, "warm");
  const known = await quickest(() => verifyPassword(hash, "wrong password"));
  const unknown = await quickest(() => verifyPassword(null, "wrong password"));
  expect(unknown).toBeGreaterThan(known / 3);
});

async function quickest(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = 0; round < 5; round++) {
    const start = performance.now();
    await act();
    times.push(performance.now() - start);
  }
  return Math.min(...times);
}
