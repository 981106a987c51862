import "server-only";
import { headers } from "next/headers";
import { redirect } from "next/navigation";
import { cache } from "react";
import { localPath } from "@/domain/people/local-path";
import type { Member } from "@/domain/permissions";
import { memberOfSession } from "./member-of-session";
import { pathHeader } from "./path-header";
import { readSessionCookie } from "./session-cookie";

/**
 * Who is asking, null when nobody is signed in. Checked against the stored session on every
 * request, so that revoking, demoting, removing and disabling are effective on the very next one.
 */
export const currentMember = cache(async (): Promise<Member | null> => {
  const sessionId = await readSessionCookie();
  return sessionId === null ? null : memberOfSession(sessionId, new Date());
});

/** Who is asking for a page; somebody who is not signed in is sent to sign in and then back. */
export async function requireMember(): Promise<Member> {
  const member = await currentMember();
  if (member !== null) return member;
  const path = localPath((await headers()).get(pathHeader));
  redirect(path === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(path)}`);
}
