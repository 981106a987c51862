import { z } from "zod";
import { noMatch, type SignInInput } from "@/domain/people/sign-in";

const csrf = z.object({ csrfToken: z.string() });
const refusal = z.object({ url: z.url().optional(), message: z.string().optional() });

/**
 * Signs in through next-auth's own routes, and answers what went wrong, or null. Not through its
 * client, which leaves the page, and what was typed, when the server cannot be reached.
 */
export async function signInWithPassword({ email, password }: SignInInput): Promise<string | null> {
  const answer = await post("callback/credentials", { email, password });
  if (answer.ok) return null;
  const { url, message } = refusal.parse(await answer.json());
  const error = url === undefined ? null : new URL(url).searchParams.get("error");
  if (error === "CredentialsSignin") return `${noMatch} Check both and try again.`;
  const reference = error === null ? "" : ` Reference: ${error}`;
  return message ?? `Signing in went wrong on our side. Try again in a moment.${reference}`;
}

/** Signs this device out, or throws. */
export async function signOut(): Promise<void> {
  const answer = await post("signout", {});
  if (!answer.ok) throw new Error(`signing out was answered ${String(answer.status)}`);
}

async function post(route: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = csrf.parse(await (await fetch("/api/auth/csrf")).json());
  return fetch(`/api/auth/${route}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}
