import { WrongSetting } from "../prisma/wrong-setting";

type Settings = { given: (name: string) => string | undefined };

/** Each way to sign in elsewhere is set wholly or not at all. */
const ways = [
  ["GALLEY_OIDC_ISSUER", "GALLEY_OIDC_CLIENT_ID", "GALLEY_OIDC_CLIENT_SECRET"],
  ["GITHUB_CLIENT_ID", "GITHUB_CLIENT_SECRET"],
  ["GOOGLE_CLIENT_ID", "GOOGLE_CLIENT_SECRET"],
];

/**
 * Refuses a way to sign in elsewhere of which a part is missing, rather than leave its button out
 * without a word.
 *
 * @throws WrongSetting
 */
export function requireWholeWays({ given }: Settings): void {
  for (const names of ways) {
    const missing = names.filter((name) => given(name) === undefined);
    if (missing.length === names.length) continue;
    const set = names.filter((name) => !missing.includes(name)).join(" and ");
    if (missing.length > 0)
      throw new WrongSetting(`${set} needs ${missing.join(" and ")} beside it. Set all of them, or none.`);
    if (given("GALLEY_URL") === undefined)
      throw new WrongSetting(
        `${set} needs GALLEY_URL: the address to which people come back, as https://galley.example.org`,
      );
  }
  const issuer = given("GALLEY_OIDC_ISSUER");
  if (issuer !== undefined && !(URL.canParse(issuer) && /^https?:\/\//i.test(issuer)))
    throw new WrongSetting(
      `GALLEY_OIDC_ISSUER is not an address: ${issuer}. It looks like https://id.example.org`,
    );
  if ((given("GALLEY_OIDC_NAME") ?? "").length > 60)
    throw new WrongSetting(
      "GALLEY_OIDC_NAME is longer than 60 characters. It stands on a button: shorten it.",
    );
}
