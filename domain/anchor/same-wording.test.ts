import { expect, test } from "vitest";
import { isSameWording } from "./same-wording";

test.each([
  ["“It’s 5 – 6 m…”", '"It\'s  5 - 6\u00a0m..."'],
  ["caf\u00e9 na\u00efve", "cafe\u0301 nai\u0308ve"],
  ["a bar\u00adri\u00ader", "A barrier"],
  ["👩‍👩‍👧‍👦 holds", "👩‍👩‍👧‍👦  holds"],
])("%j and %j read the same", (one, other) => {
  expect(isSameWording(one, other)).toBe(true);
});

test.each([
  ["it cost 5", "it cost 6"],
  ["the Gate", "the gate"],
  // Two numbers whose tokens have the same id.
  ["cost 2009350 crowns", "cost 6483118 crowns"],
  ["cost 4953713\u00ad crowns", "cost 6955869\u00ad crowns"],
])("%j and %j do not", (one, other) => {
  expect(isSameWording(one, other)).toBe(false);
});
