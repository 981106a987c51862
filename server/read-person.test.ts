import { describe, expect, it } from "vitest";
import { readGithub } from "./github-person";
import { readPerson } from "./read-person";

const told = { iss: "https://id.example.org", sub: "42", name: " Jonas Brandt ", email: "Jonas@Example.org" };

describe("what a provider tells", () => {
  it("is read in our words", () => {
    expect(readPerson("oidc", { ...told, email_verified: true, picture: "https://…" })).toEqual({
      provider: "oidc",
      issuer: "https://id.example.org",
      subject: "42",
      name: "Jonas Brandt",
      email: "jonas@example.org",
      isEmailVerified: true,
    });
  });

  it.each([[undefined], [false], ["true"], [1], [null]])("is no verified email for %j", (word) => {
    expect(readPerson("oidc", { ...told, email_verified: word })).toMatchObject({ isEmailVerified: false });
  });

  it.each([["no email"], [undefined], [null], [7], [`${"x".repeat(400)}@example.org`]])(
    "has no email when it is %j",
    (address) => {
      expect(readPerson("oidc", { ...told, email: address, email_verified: true })).toMatchObject({
        email: null,
        isEmailVerified: false,
      });
    },
  );

  it("has no name when there is none or it is endless", () => {
    for (const name of [undefined, "  ", "x".repeat(300)]) {
      expect(readPerson("oidc", { ...told, name })).toMatchObject({ name: null });
    }
  });

  it.each([{ ...told, sub: "" }, { ...told, iss: undefined }, { ...told, sub: "x".repeat(501) }, null])(
    "is refused when it does not say who it is",
    (broken) => {
      expect(() => readPerson("oidc", broken)).toThrow();
    },
  );
});

describe("GitHub", () => {
  const who = { id: 7, login: "jonas", name: null };
  const primary = { email: "jonas@example.org", primary: true, verified: true };

  it("is known by its number, and by its primary email when that is verified", () => {
    const other = { email: "other@example.org", primary: false, verified: true };
    expect(readPerson("github", readGithub(who, [other, primary]))).toEqual({
      provider: "github",
      issuer: "https://github.com",
      subject: "7",
      name: "jonas",
      email: "jonas@example.org",
      isEmailVerified: true,
    });
    const unverified = readPerson("github", readGithub(who, [other, { ...primary, verified: false }]));
    expect(unverified).toMatchObject({ email: "jonas@example.org", isEmailVerified: false });
    expect(readPerson("github", readGithub(who, []))).toMatchObject({ email: null });
  });
});
