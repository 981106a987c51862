import { encode } from "next-auth/jwt";
import { v7 as uuid } from "uuid";
import { expect, it } from "vitest";
import { sessionIdIn } from "./session-cookie";

const [key, otherKey] = ["k".repeat(43), "o".repeat(43)];
const sid = uuid();

it("gives back the session's id that was put in", async () => {
  expect(await sessionIdIn(await encode({ token: { sid }, secret: key }), key)).toBe(sid);
});

it("gives nothing for a cookie of another secret, an expired one, or no cookie at all", async () => {
  const token = await encode({ token: { sid }, secret: key });
  expect(await sessionIdIn(token, otherKey)).toBeNull();
  expect(await sessionIdIn(`${token.slice(0, -2)}xx`, key)).toBeNull();
  expect(await sessionIdIn(await encode({ token: { sid }, secret: key, maxAge: -60 }), key)).toBeNull();
  expect(await sessionIdIn(await encode({ token: { sid: "1; drop" }, secret: key }), key)).toBeNull();
  expect(await sessionIdIn("", key)).toBeNull();
});
