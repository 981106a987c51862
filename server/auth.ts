import "server-only";
import type { NextRequest } from "next/server";
import NextAuth, { type AuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { statusOf, type Failure } from "@/domain/errors";
import { localPath } from "@/domain/people/local-path";
import { sessionLife } from "@/domain/people/session-life";
import { signInInput } from "@/domain/people/sign-in";
import type { ElsewhereProblem } from "@/domain/people/sign-in-elsewhere";
import { callerOf, type Caller } from "./caller";
import { env } from "./env";
import { toFailure } from "./failure";
import { knowDevice } from "./know-device";
import { log } from "./log";
import { metrics } from "./metrics";
import { requireOwnOrigin } from "./own-origin";
import { guardPassword } from "./password-guard";
import { authProviders, listProviders } from "./providers";
import { readPerson } from "./read-person";
import { secret } from "./secret";
import { isSecure, sessionCookieName } from "./session-cookie";
import { endSession, signIn } from "./sign-in";
import { signInElsewhere } from "./sign-in-elsewhere";
import { readSignInForm, type SignInForm } from "./sign-in-form";
import { keepIntent, takeIntent } from "./sign-in-intent";

type Context = { params: Promise<{ nextauth: string[] }> };

/** All that the screens use; next-auth's own pages, its log for browsers and the rest stay shut. */
function doors(): string[] {
  const elsewhere = listProviders().flatMap(({ id }) => [`POST signin/${id}`, `GET callback/${id}`]);
  return ["GET csrf", "POST callback/credentials", "POST signout", ...elsewhere];
}

/** Answers /api/auth/*: the only place where next-auth runs. */
export async function handleAuth(request: NextRequest, context: Context): Promise<Response> {
  const { nextauth } = await context.params;
  const door = `${request.method} ${nextauth.join("/")}`;
  // Where next-auth leads when a provider does not answer, or somebody has changed their mind there.
  if (door === "GET error" && env.url !== null) return Response.redirect(refusedAt("failed"));
  if (!doors().includes(door)) return new Response(null, { status: 404 });
  let posted: SignInForm | null = null;
  if (request.method === "POST") {
    try {
      requireOwnOrigin(request.headers);
      posted = await readSignInForm(request);
    } catch (error) {
      return refusal(toFailure(error));
    }
  }
  const attempt: Attempt = {
    userAgent: request.headers.get("user-agent"),
    caller: await callerOf(request.headers, request.cookies),
    refused: null,
    sessionId: null,
  };
  if (posted !== null && door.startsWith("POST signin/")) await keepIntent(posted.fields);
  const answer: unknown = await NextAuth(posted?.request ?? request, context, await authOptions(attempt));
  if (!(answer instanceof Response)) throw new Error("next-auth answered no response");
  if (attempt.refused !== null) return refusal(attempt.refused);
  return answer;
}

/** One request to next-auth: who sends it, and why it is refused, in more words than next-auth has. */
type Attempt = {
  userAgent: string | null;
  caller: Caller;
  refused: Failure | null;
  /** The session that it started. */
  sessionId: string | null;
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
        if (sessionId === null) {
          metrics().refusedSignIns.inc();
          return null;
        }
        await knowDevice(email, caller);
        attempt.sessionId = sessionId;
        return { id: sessionId };
      } catch (error) {
        metrics().refusedSignIns.inc();
        attempt.refused = toFailure(error);
        return null;
      }
    },
  });
}

/** Lets in whom a provider vouches for, or answers where they read why not. */
async function letInFrom(provider: string, told: unknown, attempt: Attempt): Promise<true | string> {
  try {
    const intent = await takeIntent();
    if (intent === null) return refusedAt("failed");
    const answer = await signInElsewhere(readPerson(provider, told), intent, attempt.userAgent);
    if ("problem" in answer) return refusedAt(answer.problem);
    attempt.sessionId = answer.sessionId;
    return true;
  } catch (error) {
    toFailure(error);
    return refusedAt("failed");
  }
}

function refusedAt(why: ElsewhereProblem): string {
  return new URL(`/sign-in/refused?why=${why}`, env.url ?? undefined).href;
}

async function authOptions(attempt: Attempt): Promise<AuthOptions> {
  return {
    secret: await secret(),
    providers: [passwordProvider(attempt), ...authProviders()],
    pages: { signIn: "/sign-in" },
    session: { strategy: "jwt", maxAge: sessionLife.absolute / 1_000 },
    useSecureCookies: isSecure,
    cookies: {
      sessionToken: cookie(sessionCookieName),
      csrfToken: cookie(isSecure ? "__Host-galley.csrf" : "galley.csrf"),
      callbackUrl: cookie(isSecure ? "__Host-galley.callback" : "galley.callback"),
    },
    callbacks: {
      signIn: ({ account, profile }) =>
        account?.type === "oauth" ? letInFrom(account.provider, profile, attempt) : true,
      // The cookie carries the session's id and nothing else.
      jwt: ({ token }) => ({ sid: attempt.sessionId ?? token["sid"] }),
      session: ({ session }) => ({ expires: session.expires }),
      redirect: ({ url, baseUrl }) =>
        `${baseUrl}${localPath(url.startsWith(`${baseUrl}/`) ? url.slice(baseUrl.length) : url)}`,
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
