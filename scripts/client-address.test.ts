import type { IncomingMessage } from "node:http";
import { describe, expect, it } from "vitest";
import { noteAddress, readProxies } from "./client-address";

function addressOf(
  remoteAddress: string,
  forwarded?: string,
  trusted?: string,
  more: IncomingMessage["headers"] = {},
) {
  const headers: IncomingMessage["headers"] = {
    ...more,
    ...(forwarded === undefined ? {} : { "x-forwarded-for": forwarded }),
  };
  noteAddress({ headers, socket: { remoteAddress } }, readProxies(trusted), false);
  return headers["x-galley-address"];
}

describe("the address at the other end", () => {
  it("is the connection’s, whatever the request says of itself", () => {
    expect(addressOf("192.0.2.7", "198.51.100.1")).toBe("192.0.2.7");
    expect(addressOf("192.0.2.7", undefined, "10.0.0.0/8", { "x-galley-address": "198.51.100.1" })).toBe(
      "192.0.2.7",
    );
    expect(addressOf("::ffff:192.0.2.7")).toBe("192.0.2.7");
  });

  it("behind a proxy of ours is the one that the proxy saw", () => {
    expect(addressOf("127.0.0.1", "198.51.100.1", "127.0.0.1")).toBe("198.51.100.1");
    expect(addressOf("::ffff:127.0.0.1", "2001:db8::1", "127.0.0.1")).toBe("2001:db8::1");
    expect(addressOf("::1", "198.51.100.1", "::1")).toBe("198.51.100.1");
  });

  it("is not what a browser made up before the proxy", () => {
    expect(addressOf("10.0.0.7", "1.2.3.4, 198.51.100.1, 10.0.0.9", "10.0.0.0/8")).toBe("198.51.100.1");
    expect(addressOf("10.0.0.7", "198.51.100.1, not an address", "10.0.0.0/8")).toBe("10.0.0.7");
  });

  it("stays as it was noted when Next passes a request on to this very process", () => {
    const headers = { "x-galley-address": "192.0.2.7" };
    noteAddress({ headers, socket: { remoteAddress: "127.0.0.1" } }, readProxies(""), true);
    expect(headers["x-galley-address"]).toBe("192.0.2.7");
  });
});

it.each(["proxy.example", "10.0.0.0/33", "10.0.0.0/", "::1/129", "10.0.0.1/x"])(
  "refuses a proxy that is no address: %s",
  (list) => {
    expect(() => readProxies(`127.0.0.1, ${list}`)).toThrow(/GALLEY_TRUSTED_PROXIES/);
  },
);
