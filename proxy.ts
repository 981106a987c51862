import { randomBytes } from "node:crypto";
import { NextResponse, type NextRequest } from "next/server";
import { env } from "@/server/env";
import { pathHeader } from "@/server/path-header";

/**
 * Gives each page its content policy, and tells it its own address. It decides nothing about who
 * may see what: that is done where the data is read. Next takes the nonce from the request's
 * policy and puts it on every script and style that it writes.
 */
export function proxy(request: NextRequest): NextResponse {
  const policy = contentPolicy(randomBytes(16).toString("base64"));
  const headers = new Headers(request.headers);
  headers.set("content-security-policy", policy);
  headers.set(pathHeader, `${request.nextUrl.pathname}${request.nextUrl.search}`);
  const response = NextResponse.next({ request: { headers } });
  response.headers.set("content-security-policy", policy);
  return response;
}

function contentPolicy(nonce: string): string {
  const directives = {
    "default-src": "'self'",
    // React's development build reads server stacks with eval, and its overlay writes styles.
    "script-src": `'self' 'nonce-${nonce}' 'strict-dynamic'${env.isDevelopment ? " 'unsafe-eval'" : ""}`,
    "style-src": `'self' ${env.isDevelopment ? "'unsafe-inline'" : `'nonce-${nonce}'`}`,
    "style-src-attr": "'unsafe-inline'",
    "img-src": "'self' data: blob:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "object-src": "'none'",
    "base-uri": "'none'",
    "form-action": "'self'",
    "frame-ancestors": "'none'",
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join("; ");
}

/**
 * Pages only. Routes under /api stay out because a proxy cuts long bodies short in silence, and
 * the downloads of a summary because they bring a stricter policy of their own.
 */
export const config = {
  matcher: ["/((?!api/|_next/|healthz$|readyz$|metrics$|articles/[^/]+/summary/[^/]+$).*)"],
};
