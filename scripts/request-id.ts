import { AsyncLocalStorage } from "node:async_hooks";
import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { BlockList } from "node:net";
import { isTrusted, plain } from "./client-address";

const header = "x-request-id";

/** What other programs make: letters, digits and the signs of a UUID, a ULID or a trace id. */
const sane = /^[\w.:-]{8,100}$/;

/**
 * Gives a request its id and says it in the answer: the one that a proxy of ours gave it already,
 * or else a new one. Anybody else's is thrown away, so that nobody writes into our log.
 */
export function nameRequest(
  {
    headers,
    socket,
  }: { headers: IncomingMessage["headers"]; socket: { remoteAddress?: string | undefined } },
  response: Pick<ServerResponse, "setHeader">,
  proxies: BlockList,
  isPassedOn: boolean,
): string {
  const given = headers[header];
  const isBelieved = isPassedOn || isTrusted(plain(socket.remoteAddress ?? ""), proxies);
  const id = isBelieved && typeof given === "string" && sane.test(given) ? given : randomUUID();
  headers[header] = id;
  response.setHeader(header, id);
  return id;
}

// What Next runs is bundled, so the log (server/current-request.ts) finds it here.
const key = Symbol.for("galley.request");
type Shared = { [key]?: AsyncLocalStorage<string> | undefined };
const shared = globalThis as Shared;

/** Runs what answers a request, so that whatever is logged meanwhile has its id. */
export function runInRequest(id: string, run: () => void): void {
  shared[key] ??= new AsyncLocalStorage();
  shared[key].run(id, run);
}
