import "server-only";
import { NextRequest } from "next/server";
import { invalid } from "@/domain/errors";
import { readBytes } from "./read-bytes";

/** Many times what the longest of these forms holds: an email, a password and a few tokens. */
const mostBytes = 16 * 1024;

const tooLarge = "This is larger than Galley takes. Reload the page and try again.";

/** What somebody posts to sign in or out, and the same request again for whoever reads it next. */
export type SignInForm = { fields: URLSearchParams; request: NextRequest };

/**
 * Reads a form that anybody may post, signed in or not: next-auth itself would take a body of any
 * size into memory, before it knows who sends it.
 *
 * @throws ExpectedFailure "too-large" beyond 16 KiB; "invalid" when it is no URL-encoded form
 */
export async function readSignInForm(request: NextRequest): Promise<SignInForm> {
  const bytes = await readBytes(request, mostBytes, tooLarge);
  const type = request.headers.get("content-type") ?? "";
  if (bytes.length > 0 && !/^application\/x-www-form-urlencoded\s*(?:;|$)/i.test(type))
    throw invalid("This request cannot be read. Reload the page and try again.");
  const { url, headers } = request;
  return {
    fields: new URLSearchParams(bytes.toString("utf8")),
    request: new NextRequest(url, { method: "POST", headers, body: new Uint8Array(bytes) }),
  };
}
