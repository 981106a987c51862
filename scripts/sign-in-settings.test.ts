import { expect, it } from "vitest";
import { requireWholeWays } from "./sign-in-settings";

const check = (settings: Record<string, string>) => {
  requireWholeWays({ given: (name) => settings[name] });
};
const url = { GALLEY_URL: "https://galley.example.org" };
const oidc = {
  GALLEY_OIDC_ISSUER: "https://id.example.org",
  GALLEY_OIDC_CLIENT_ID: "galley",
  GALLEY_OIDC_CLIENT_SECRET: "secret",
};

it("takes none, and each that is whole", () => {
  check({});
  check({ ...url, ...oidc });
  check({ ...url, GITHUB_CLIENT_ID: "a", GITHUB_CLIENT_SECRET: "b" });
});

it.each([
  [
    { ...url, GALLEY_OIDC_ISSUER: oidc.GALLEY_OIDC_ISSUER },
    /GALLEY_OIDC_CLIENT_ID and GALLEY_OIDC_CLIENT_SECRET/,
  ],
  [{ ...url, GALLEY_OIDC_CLIENT_SECRET: "secret" }, /needs GALLEY_OIDC_ISSUER/],
  [{ ...url, GITHUB_CLIENT_ID: "a" }, /GITHUB_CLIENT_ID needs GITHUB_CLIENT_SECRET/],
  [{ ...url, GOOGLE_CLIENT_SECRET: "a" }, /GOOGLE_CLIENT_ID/],
  [oidc, /needs GALLEY_URL/],
  [{ ...url, ...oidc, GALLEY_OIDC_ISSUER: "id.example.org" }, /not an address/],
  [{ ...url, ...oidc, GALLEY_OIDC_NAME: "x".repeat(61) }, /longer/],
])("refuses a half-set one and says what is missing", (settings, words) => {
  expect(() => {
    check(settings);
  }).toThrow(words);
});
