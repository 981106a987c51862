import type { IncomingMessage, ServerResponse } from "node:http";

/**
 * What even those answers say that Next gives without asking next.config.js or proxy.ts: redirects,
 * refusals, what is not found among its own files. Everything else says more and replaces this.
 */
export function setLeastHeaders(response: ServerResponse): void {
  response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  response.setHeader("Referrer-Policy", "no-referrer");
  response.setHeader("X-Content-Type-Options", "nosniff");
}

/** Answers an address with a broken % in it, which Next would call its own mistake; true when it was one. */
export function refuseUnreadable({ url = "/" }: IncomingMessage, response: ServerResponse): boolean {
  try {
    decodeURIComponent(url.split("?", 1)[0] ?? "");
    return false;
  } catch {
    response.writeHead(400, {
      "cache-control": "private, no-store",
      "content-type": "text/plain; charset=utf-8",
    });
    response.end("This address cannot be read. Check it and try again.\n");
    return true;
  }
}
