import "server-only";
import { ExpectedFailure, statusOf, type Failure, type Outcome } from "@/domain/errors";
import { writerHeader } from "@/domain/people/writer-header";
import type { Member } from "@/domain/permissions";
import { toFailure } from "./failure";
import { requireOwnOrigin } from "./own-origin";
import { requireWriter } from "./require-writer";
import { currentMember } from "./session";

/**
 * Makes a route handler of a server function, as `action` makes a server action: own origin
 * for everything but reading, signed in, as the writer that the request names, and a failure as its status with an Outcome in JSON.
 * `run` answers a Response of its own or a value that becomes one.
 */
export function route<Context>(
  run: (member: Member, request: Request, context: Context) => Promise<unknown>,
): (request: Request, context: Context) => Promise<Response> {
  return async (request, context) => {
    try {
      if (request.method !== "GET" && request.method !== "HEAD") requireOwnOrigin(request.headers);
      const member = await currentMember();
      if (member === null)
        throw new ExpectedFailure("unauthenticated", "You are signed out. Sign in and try again.");
      requireWriter(member, request.headers.get(writerHeader));
      const value = await run(member, request, context);
      return value instanceof Response ? value : answer({ ok: true, value }, 200);
    } catch (error) {
      return refusal(toFailure(error));
    }
  };
}

function refusal(failure: Failure): Response {
  const answered = answer(
    { ok: false, failure },
    failure.code === "unexpected" ? 500 : statusOf[failure.code],
  );
  if (failure.retryAfter !== undefined) answered.headers.set("retry-after", String(failure.retryAfter));
  return answered;
}

function answer(outcome: Outcome<unknown>, status: number): Response {
  return Response.json(outcome, { status, headers: { "cache-control": "private, no-store" } });
}
