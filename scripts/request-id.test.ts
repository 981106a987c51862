import { expect, it } from "vitest";
import { toFailure } from "@/server/failure";
import { readProxies } from "./client-address";
import { nameRequest, runInRequest } from "./request-id";

function named(given: string | undefined, remoteAddress = "10.0.0.7", isPassedOn = false) {
  const headers = given === undefined ? {} : { "x-request-id": given };
  const told: Record<string, unknown> = {};
  const response = {
    setHeader: (name: string, value: unknown) => {
      told[name] = value;
    },
  };
  const request = { headers, socket: { remoteAddress } };
  const id = nameRequest(request, response as never, readProxies("10.0.0.0/8"), isPassedOn);
  // Whoever reads the request, the answer or the log finds the same.
  expect([request.headers, told]).toEqual([{ "x-request-id": id }, { "x-request-id": id }]);
  return id;
}

const made = /^[0-9a-f-]{36}$/;

it("keeps the id that a trusted proxy gave", () => {
  expect(named("0af7651916cd43dd8448eb211c80319c")).toBe("0af7651916cd43dd8448eb211c80319c");
  expect(named("01J9Z-abc.def:1", "::ffff:10.0.0.7")).toBe("01J9Z-abc.def:1");
});

it("makes one where there is none, and no two are alike", () => {
  expect(named(undefined)).toMatch(made);
  expect(named(undefined)).not.toBe(named(undefined));
});

it.each(["short", "x".repeat(101), "an id", "id\n{}", "id–1234567", '{"a":"bcdefg"}', ""])(
  "makes another one in place of %j",
  (given) => {
    expect(named(given)).toMatch(made);
  },
);

it("believes nobody else, but what this process passes on to itself", () => {
  expect(named("0af7651916cd43dd", "192.0.2.7")).toMatch(made);
  expect(named("0af7651916cd43dd", "127.0.0.1", true)).toBe("0af7651916cd43dd");
});

it("is the reference that a person is told when something goes wrong, however much was waited for", async () => {
  const referenceIn = (id: string) =>
    new Promise((resolve) => {
      runInRequest(id, () => {
        setImmediate(() => {
          resolve(toFailure(new Error("unexpected")).reference);
        });
      });
    });
  expect(await Promise.all([referenceIn("one-request"), referenceIn("another-one")])).toEqual([
    "one-request",
    "another-one",
  ]);
  expect(toFailure(new Error("outside")).reference).toMatch(made);
});
