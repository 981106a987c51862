import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { callerOf, networkOf } from "./caller";
import { accountKey, readDevice, rememberDevice } from "./device-cookie";
import { closeStore, freshDatabase } from "./testing/fresh-database";

beforeAll(freshDatabase);
afterAll(closeStore);

function cookiesOf({ name, value }: { name: string; value: string }) {
  return { get: (asked: string) => (asked === name ? { value } : undefined) };
}

it.each([
  ["192.0.2.7", "192.0.2.7"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:db8:0:0:ffff:1:2:3", "2001:db8:0:0::/64"],
  ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
])("counts %s as %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

describe("a device", () => {
  it("is known by its cookie, with the accounts that signed in on it, five at the most", async () => {
    const mira = await accountKey("mira@example.org");
    const first = await rememberDevice(null, mira);
    expect(first.options).toMatchObject({ httpOnly: true, sameSite: "lax", path: "/" });
    let device = await readDevice(cookiesOf(first));
    expect(device?.accounts).toEqual([mira]);
    const id = device?.id;
    for (const name of ["a", "b", "c", "d", "e"]) {
      device = await readDevice(cookiesOf(await rememberDevice(device, await accountKey(name))));
    }
    expect(device).toMatchObject({ id, accounts: expect.not.arrayContaining([mira]) as string[] });
    expect(device?.accounts).toHaveLength(5);
  });

  it("is nobody’s when the cookie was changed, or is a cookie for something else", async () => {
    const cookie = await rememberDevice(null, await accountKey("mira@example.org"));
    const changed = { ...cookie, value: cookie.value.replace(/^e/, "f") };
    expect(changed).not.toEqual(cookie);
    expect(await readDevice(cookiesOf(changed))).toBeNull();
    expect(await readDevice({ get: () => undefined })).toBeNull();
  });

  it("names no email", async () => {
    expect(await accountKey("mira@example.org")).not.toContain("mira");
    expect(await accountKey("mira@example.org")).not.toBe(await accountKey("jonas@example.org"));
  });
});

it("takes the address from our own header alone", async () => {
  const headers = new Headers({ "x-forwarded-for": "198.51.100.1", "x-galley-address": "192.0.2.7" });
  expect(await callerOf(headers, { get: () => undefined })).toEqual({ address: "192.0.2.7", device: null });
});
