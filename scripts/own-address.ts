import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const askedHost = "x-galley-asked-host";
const passedOn = "x-galley-passed-on";

/** Known to this process alone, so that nobody else can say which host was asked. */
const secret = randomUUID();

/**
 * Makes a request's Host the one that the browser asked, and the only word on it. Next passes an
 * action that was sent from another page on to its own page by a request to itself, under the
 * address that the server listens on; its origin would then look foreign. And it believes
 * X-Forwarded-Host, which anybody can send: what counts behind a proxy is GALLEY_URL.
 */
export function restoreHost({ headers }: Pick<IncomingMessage, "headers">, url: URL | null): void {
  const original = isPassedOn({ headers }) ? headers[askedHost] : undefined;
  if (typeof original === "string") headers.host = original;
  headers[askedHost] = headers.host;
  headers[passedOn] = secret;
  headers["x-forwarded-host"] = url?.host ?? headers.host;
}

/** Whether a request is one that Next passes on to this very process. */
export function isPassedOn({ headers }: Pick<IncomingMessage, "headers">): boolean {
  return headers[passedOn] === secret;
}
