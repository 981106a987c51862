import { expect, it } from "vitest";
import { givenPassword, newPassword } from "./password";

it("accepts a new password of 10 to 200 characters, spaces and all", () => {
  expect(newPassword.parse(" tide barr")).toBe(" tide barr");
  expect(newPassword.safeParse("x".repeat(200)).success).toBe(true);
});

it("says why it refuses one that is too short or too long", () => {
  expect(newPassword.safeParse("tide barr").error?.issues[0]?.message).toContain("shorter than 10");
  expect(newPassword.safeParse("x".repeat(201)).error?.issues[0]?.message).toContain("longer than 200");
  expect(newPassword.safeParse("tide barrier\0").success).toBe(false);
});

it("does not judge the password of somebody who signs in, but bounds it", () => {
  expect(givenPassword.safeParse("short").success).toBe(true);
  expect(givenPassword.safeParse("x".repeat(201)).success).toBe(false);
});
