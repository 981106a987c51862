import { z } from "zod";
import { noMatch, type SignInInput } from "@/domain/people/sign-in";
import { postToAuth } from "./post-to-auth";

const refusal = z.object({ url: z.url().optional(), message: z.string().optional() });

/**
 * Signs in through next-auth's own routes, and answers what went wrong, or null. Not through its
 * client, which leaves the page, and what was typed, when the server cannot be reached.
 */
export async function signInWithPassword({ email, password }: SignInInput): Promise<string | null> {
  const answer = await postToAuth("callback/credentials", { email, password });
  if (answer.ok) return null;
  const { url, message } = refusal.parse(await answer.json());
  const error = url === undefined ? null : new URL(url).searchParams.get("error");
  if (error === "CredentialsSignin") return `${noMatch} Check both and try again.`;
  const reference = error === null ? "" : ` Reference: ${error}`;
  return message ?? `Signing in went wrong on our side. Try again in a moment.${reference}`;
}

/** Signs this device out, or throws. */
export async function signOut(): Promise<void> {
  const answer = await postToAuth("signout", {});
  if (!answer.ok) throw new Error(`signing out was answered ${String(answer.status)}`);
}
