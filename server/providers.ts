import "server-only";
import type { OAuthConfig } from "next-auth/providers/oauth";
import { z } from "zod";
import type { Provider } from "@/domain/people/sign-in-elsewhere";
import { env } from "./env";
import { askGithub } from "./github-person";

type Told = Record<string, unknown>;
type Client = { clientId: string; clientSecret: string };

const idTokenClaims = z.looseObject({ sub: z.string() });

const common = { type: "oauth", httpOptions: { timeout: 10_000 } } as const;
const googleIssuer = "https://accounts.google.com";

/** The ways to sign in elsewhere that are set, in the order of their buttons. */
export function listProviders(): Provider[] {
  return authProviders().flatMap(({ id, name }) =>
    id === "oidc" || id === "google" || id === "github" ? [{ id, name }] : [],
  );
}

/** The same for next-auth. Nobody comes back anywhere but to GALLEY_URL, so without it there are none. */
export function authProviders(): OAuthConfig<Told>[] {
  const { oidc, google, github } = env;
  if (env.url === null) return [];
  return [
    ...(oidc.client === null || oidc.issuer === null
      ? []
      : [openId("oidc", oidc.name, oidc.issuer, oidc.client)]),
    ...(google === null ? [] : [openId("google", "Google", googleIssuer, google)]),
    ...(github === null ? [] : [githubWith(github)]),
  ];
}

/** Any issuer of OpenID Connect; what it tells may be in the ID token or only at its userinfo address. */
function openId(id: string, name: string, issuer: string, client: Client): OAuthConfig<Told> {
  return {
    ...common,
    ...client,
    id,
    name,
    wellKnown: `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`,
    authorization: { params: { scope: "openid email profile" } },
    idToken: true,
    checks: ["pkce", "state", "nonce"],
    userinfo: {
      request: async ({ client: asking, tokens }) => {
        const claims = claimsIn(tokens.id_token);
        if (asking.issuer.metadata.userinfo_endpoint === undefined) return claims;
        const more = await asking.userinfo(tokens.access_token ?? "");
        if (more.sub !== claims.sub) throw new Error("the userinfo is of somebody else");
        return { ...more, ...claims };
      },
    },
    profile: ({ sub }) => ({ id: String(sub) }),
  };
}

function githubWith(client: Client): OAuthConfig<Told> {
  return {
    ...common,
    ...client,
    id: "github",
    name: "GitHub",
    authorization: {
      url: "https://github.com/login/oauth/authorize",
      params: { scope: "read:user user:email" },
    },
    token: "https://github.com/login/oauth/access_token",
    checks: ["pkce", "state"],
    userinfo: { request: ({ tokens }) => askGithub(tokens.access_token ?? "") },
    profile: ({ id }) => ({ id: String(id) }),
  };
}

/** The claims of an ID token that next-auth has verified: signature, issuer, audience, time, nonce. */
function claimsIn(idToken = ""): { sub: string } & Told {
  const [, payload = ""] = idToken.split(".");
  return idTokenClaims.parse(JSON.parse(Buffer.from(payload, "base64url").toString("utf8")));
}
