import "server-only";
import { z } from "zod";

const user = z.object({ id: z.number().int(), login: z.string(), name: z.string().nullish() });
const emails = z.array(z.object({ email: z.string(), primary: z.boolean(), verified: z.boolean() }));

/**
 * What GitHub tells of who a token is for, in the words of OpenID Connect. The email is the
 * primary one, and verified when GitHub says so of that one.
 */
export async function askGithub(token: string) {
  const [who, addresses] = await Promise.all([ask("user", token), ask("user/emails", token)]);
  return readGithub(who, addresses);
}

/** Reads GitHub's two answers. */
export function readGithub(who: unknown, addresses: unknown) {
  const { id, login, name } = user.parse(who);
  const primary = emails.parse(addresses).find((one) => one.primary);
  return {
    // Needed by next-auth; a login may pass to somebody else, an id does not.
    id,
    iss: "https://github.com",
    sub: String(id),
    name: name ?? login,
    ...(primary === undefined ? {} : { email: primary.email }),
    email_verified: primary?.verified ?? false,
  };
}

async function ask(what: string, token: string): Promise<unknown> {
  const answer = await fetch(`https://api.github.com/${what}`, {
    headers: { accept: "application/vnd.github+json", authorization: `Bearer ${token}` },
    signal: AbortSignal.timeout(10_000),
  });
  if (!answer.ok) throw new Error(`GitHub answered ${String(answer.status)} to ${what}`);
  return answer.json();
}
