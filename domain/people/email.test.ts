import { describe, expect, it } from "vitest";
import { email } from "./email";

describe("an email", () => {
  it.each([
    ["Mira@Example.ORG", "mira@example.org"],
    ["  mira@example.org\n", "mira@example.org"],
    ["jo\u0308rg@example.org", "j\u00f6rg@example.org"],
    ["редакция@пример.рф", "редакция@пример.рф"],
  ])("is one however it is typed: %j", (typed, stored) => {
    expect(email.parse(typed)).toBe(stored);
  });

  it.each([
    "",
    "mira",
    "@example.org",
    "mira@",
    "a b@example.org",
    "a@b@c",
    "mira\0@example.org",
    "m\ud800@e.org",
  ])("is refused when it is none: %j", (typed) => {
    expect(email.safeParse(typed).success).toBe(false);
  });

  it("is bounded", () => {
    expect(email.safeParse(`${"a".repeat(320)}@example.org`).success).toBe(false);
  });
});
