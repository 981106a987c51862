import { once } from "node:events";
import http from "node:http";
import { Provider } from "oidc-provider";

/** What the issuer tells of a person, by the name with which they sign in there. */
type Claims = { name?: string; email?: string; email_verified?: boolean };

export type Issuer = {
  url: string;
  client: { id: string; secret: string };
  /** Whoever signs in is one of these; their subject is their name here. */
  people: Record<string, Claims>;
  stop: () => Promise<void>;
};

/** Starts a small issuer of OpenID Connect, with a sign-in page that takes any password, for one Galley. */
export async function startIssuer(port: number, galley: string): Promise<Issuer> {
  const url = `http://localhost:${String(port)}`;
  const client = { id: "galley", secret: "only the tests know it" };
  const people: Record<string, Claims> = {};
  const provider = new Provider(url, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${galley}/api/auth/callback/oidc`],
      },
    ],
    // Not in the ID token but at the userinfo address, as the standard has it.
    claims: { openid: ["sub"], profile: ["name"], email: ["email", "email_verified"] },
    cookies: { keys: ["only the tests know it either"] },
    findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...people[id] }) }),
    // Nobody is asked whether Galley may know who they are.
    loadExistingGrant: async ({ oidc }) => {
      const { clientId } = oidc.client;
      const grant = new oidc.provider.Grant({ clientId, accountId: oidc.session.accountId });
      grant.addOIDCScope("openid profile email");
      await grant.save();
      return grant;
    },
  });
  const server = http.createServer(provider.callback());
  server.listen(port);
  await once(server, "listening");
  return {
    url,
    client,
    people,
    stop: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}
