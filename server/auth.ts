import "server-only";
import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions, type User } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { statusOf, type Failure } from "@/domain/errors";
import { sessionLife } from "@/domain/people/session-life";
import { signInInput } from "@/domain/people/sign-in";
import { callerOf, type Caller } from "./caller";
import { toFailure } from "./failure";
import { knowDevice } from "./know-device";
import { log } from "./log";
import { requireOwnOrigin } from "./own-origin";
import { guardPassword } from "./password-guard";
import { secret } from "./secret";
import { isSecure, sessionCookieName } from "./session-cookie";
import { endSession, signIn } from "./sign-in";

type Context = { params: Promise<{ nextauth: string[] }> };

/** All that the screens use; next-auth's own pages, its log for browsers and the rest stay shut. */
const doors = new Set(["GET csrf", "POST callback/credentials", "POST signout"]);

/**
 * Answers /api/auth/*: the only place where next-auth runs. It needs no address of its own in
 * the environment: nothing that it answers here sends anybody anywhere.
 */
export async function handleAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  if (!doors.has(`${request.method} ${nextauth.join("/")}`)) return new Response(null, { status: 404 });
  if (request.method === "POST") {
    try {
      requireOwnOrigin(request.headers);
    } catch (error) {
      return Response.json({ message: toFailure(error).message }, { status: 403 });
    }
  }
  const attempt: Attempt = {
    userAgent: request.headers.get("user-agent"),
    caller: await callerOf(request.headers, request.cookies),
    refused: null,
  };
  const answer: unknown = await NextAuth(request, context, await authOptions(attempt));
  if (!(answer instanceof Response)) throw new Error("next-auth answered no response");
  if (attempt.refused !== null) return refusal(attempt.refused);
  return answer;
}

/** One request to next-auth: who sends it, and why it is refused, in more words than next-auth has. */
type Attempt = {
  userAgent: string | null;
  caller: Caller;
  refused: Failure | null;
};

function refusal({ code, message, retryAfter }: Failure): Response {
  const status = code === "unexpected" ? 500 : statusOf[code];
  const headers = retryAfter === undefined ? {} : { "retry-after": String(retryAfter) };
  return Response.json({ message }, { status, headers });
}

function passwordProvider(attempt: Attempt) {
  return Credentials({
    credentials: { email: {}, password: {} },
    authorize: async (credentials) => {
      const given = signInInput.safeParse(credentials);
      if (!given.success) return null;
      const { caller, userAgent } = attempt;
      const { email } = given.data;
      try {
        const sessionId = await guardPassword(email, caller, () => signIn(given.data, userAgent));
        if (sessionId === null) return null;
        await knowDevice(email, caller);
        return { id: sessionId };
      } catch (error) {
        attempt.refused = toFailure(error);
        return null;
      }
    },
  });
}

async function authOptions(attempt: Attempt): Promise<AuthOptions> {
  return {
    secret: await secret(),
    providers: [passwordProvider(attempt)],
    pages: { signIn: "/sign-in" },
    session: { strategy: "jwt", maxAge: sessionLife.absolute / 1_000 },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: cookie(sessionCookieName),
      csrfToken: cookie(isSecure ? "__Host-galley.csrf" : "galley.csrf"),
      callbackUrl: cookie(isSecure ? "__Host-galley.callback" : "galley.callback"),
    },
    callbacks: {
      // The cookie carries the session's id and nothing else; on signing in, that is the "user".
      jwt: ({ token, user }) => ({ sid: (user as User | undefined)?.id ?? token["sid"] }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ baseUrl }) => baseUrl,
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token["sid"] === "string") await endSession(token["sid"]);
      },
    },
    logger: {
      error: (code, about: unknown) => {
        log.error({ code, err: about }, "next-auth");
      },
      warn: (code) => {
        log.debug({ code }, "next-auth");
      },
      debug: () => undefined,
    },
  };
}

function cookie(name: string) {
  return { name, options: { httpOnly: true, sameSite: "lax", path: "/", secure: isSecure } };
}
