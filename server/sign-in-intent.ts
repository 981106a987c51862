import "server-only";
import { cookies } from "next/headers";
import { decode, encode } from "next-auth/jwt";
import { z } from "zod";
import { memberOfSession } from "./member-of-session";
import { secret } from "./secret";
import { isSecure, readSessionCookie } from "./session-cookie";
import type { Intent } from "./sign-in-elsewhere";

const name = isSecure ? "__Host-galley.intent" : "galley.intent";
const salt = "galley.intent";
const life = 15 * 60;

const asked = z.object({ invitation: z.string().max(100).catch(""), connect: z.string().catch("") });
const content = z.object({ invitation: z.string().nullable(), connect: z.uuid().nullable() });

/** Keeps what somebody is about while they are away signing in: what they asked with, and nothing else. */
export async function keepIntent(form: URLSearchParams): Promise<void> {
  const { invitation, connect } = asked.parse(Object.fromEntries(form));
  const token = {
    invitation: invitation === "" ? null : invitation,
    connect: connect === "" ? null : await readSessionCookie(),
  };
  (await cookies()).set(name, await encode({ token, secret: await secret(), salt, maxAge: life }), {
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: isSecure,
    maxAge: life,
  });
}

/**
 * What somebody who comes back was about; it counts once. Connecting counts only in the session
 * that began it, while that lasts; otherwise null: they came back to something else.
 */
export async function takeIntent(): Promise<Intent | null> {
  const jar = await cookies();
  const token = jar.get(name)?.value;
  jar.delete({ name, path: "/", secure: isSecure });
  const read = await readIntent(token);
  if (read.connect === null) return { invitation: read.invitation, member: null };
  const sessionId = await readSessionCookie();
  const member = sessionId === read.connect ? await memberOfSession(sessionId, new Date()) : null;
  return member === null ? null : { invitation: null, member };
}

async function readIntent(token: string | undefined) {
  const nothing = { invitation: null, connect: null };
  if (token === undefined) return nothing;
  try {
    return content.safeParse(await decode({ token, secret: await secret(), salt })).data ?? nothing;
  } catch {
    return nothing;
  }
}
