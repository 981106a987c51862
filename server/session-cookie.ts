import "server-only";
import { cookies } from "next/headers";
import { decode } from "next-auth/jwt";
import { z } from "zod";
import { env } from "./env";
import { secret } from "./secret";

/** Over https the browser is made to keep cookies to https and to this very host. */
export const isSecure = env.url?.protocol === "https:";

export const sessionCookieName = isSecure ? "__Host-galley.session" : "galley.session";

const content = z.object({ sid: z.uuid() });

/** The id of the session whose cookie came with this request; null without a cookie of ours. */
export async function readSessionCookie(): Promise<string | null> {
  const cookie = (await cookies()).get(sessionCookieName);
  return cookie === undefined ? null : sessionIdIn(cookie.value, await secret());
}

/** The session id in a cookie's value; null when it was made with another secret, changed, or has expired. */
export async function sessionIdIn(token: string, key: string): Promise<string | null> {
  try {
    return content.safeParse(await decode({ token, secret: key })).data?.sid ?? null;
  } catch {
    return null;
  }
}
