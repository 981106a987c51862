import { z } from "zod";

const csrf = z.object({ csrfToken: z.string() });

/** Asks one of next-auth's own routes, and gets JSON. */
export async function postToAuth(route: string, fields: Record<string, string>): Promise<Response> {
  const { csrfToken } = csrf.parse(await (await fetch("/api/auth/csrf")).json());
  return fetch(`/api/auth/${route}`, {
    method: "POST",
    body: new URLSearchParams({ ...fields, csrfToken, json: "true" }),
  });
}
