import "server-only";
import { Agent, errors, type Dispatcher } from "undici";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { AddressRefused, guardedConnector } from "./guarded-connector";
import { realNetwork, type Network } from "./network";
import { readAddress, unreachable } from "./page-address";
import { statusFailure } from "./page-status";
import { readBody } from "./read-body";

/** All in all, redirects and the last byte included, in milliseconds. */
const longest = 15_000;
const mostRedirects = 5;
/** Unpacked, in bytes. */
const mostBytes = 10 * 1024 * 1024;

/** What any browser could send. It tells nobody that this is a newsroom, or that it checks. */
const headers = {
  accept: "text/html,application/xhtml+xml,application/pdf;q=0.8,*/*;q=0.5",
  "accept-encoding": "gzip, deflate, br",
  "accept-language": "*",
  "user-agent": "Mozilla/5.0 (compatible)",
};

export type FetchedPage = {
  bytes: Buffer;
  /** Where it was in the end. */
  address: string;
  /** In lower case, without parameters; empty when it did not say. */
  mediaType: string;
  charset: string | null;
};

export type FetchOptions = {
  /** Names under which this Galley is reached. */
  ownHosts: readonly string[];
  signal?: AbortSignal;
  /** For tests; no setting reaches either. */
  network?: Network;
  patience?: number;
};

/**
 * Fetches a page as somebody who knows nobody: without cookies, only from outside, within 15 s, 5
 * redirects and 10 MB. Every address on the way is checked; docs/decisions/0019 says how.
 *
 * @throws ExpectedFailure that tells what to do, and nothing of what is inside our network
 */
export async function fetchPage(address: string, options: FetchOptions): Promise<FetchedPage> {
  const { ownHosts, network = realNetwork, patience = longest } = options;
  const timeout = AbortSignal.timeout(patience);
  const signal = options.signal ? AbortSignal.any([timeout, options.signal]) : timeout;
  const agent = new Agent({
    connect: guardedConnector(network, signal),
    connections: 1,
    pipelining: 0,
    allowH2: false,
    maxHeaderSize: 64 * 1024,
  });
  try {
    return await follow(agent, readAddress(address, ownHosts), ownHosts, signal);
  } catch (error) {
    throw told(error, options.signal);
  } finally {
    await agent.destroy();
  }
}

async function follow(
  agent: Agent,
  first: URL,
  ownHosts: readonly string[],
  signal: AbortSignal,
): Promise<FetchedPage> {
  let url = first;
  for (let hops = 0; hops <= mostRedirects; hops += 1) {
    const answer = await agent.request({
      origin: url.origin,
      path: url.pathname + url.search,
      method: "GET",
      headers,
      signal,
    });
    // A body that is left unread says so by an error, which nobody waits for any more.
    answer.body.on("error", () => undefined);
    const next = redirectOf(answer, url);
    if (next === null) return await read(answer, url);
    answer.body.destroy();
    url = readAddress(next, ownHosts);
  }
  throw invalid(
    "This address leads from one to the next without end. Open it in your browser and paste the article.",
  );
}

function redirectOf({ statusCode, headers: told }: Dispatcher.ResponseData, from: URL): string | null {
  if (![301, 302, 303, 307, 308].includes(statusCode)) return null;
  const [location] = [told["location"] ?? []].flat();
  return location !== undefined && URL.canParse(location, from) ? new URL(location, from).href : null;
}

async function read(answer: Dispatcher.ResponseData, url: URL): Promise<FetchedPage> {
  const failure = statusFailure(answer.statusCode);
  if (failure) {
    answer.body.destroy();
    throw failure;
  }
  const header = (name: string) => [answer.headers[name] ?? ""].flat()[0] ?? "";
  const bytes = await readBody(answer.body, header("content-encoding"), mostBytes);
  const [mediaType = "", ...parameters] = header("content-type").split(";");
  const charset = /^\s*charset\s*=\s*"?([^";\s]+)/i;
  return {
    bytes,
    address: url.href,
    mediaType: mediaType.trim().toLowerCase(),
    charset: parameters.map((one) => charset.exec(one)?.[1]).find((one) => one !== undefined) ?? null,
  };
}

/** Whatever went wrong, in words that are the same for what is inside and for what is not there. */
function told(error: unknown, cancelled: AbortSignal | undefined): ExpectedFailure {
  if (error instanceof ExpectedFailure) return error;
  if (cancelled?.aborted)
    return new ExpectedFailure("conflict", "Cancelled. Nothing was added.", { log: "fetch cancelled" });
  const cause = error instanceof errors.UndiciError && error.cause instanceof Error ? error.cause : error;
  if (cause instanceof AddressRefused) return unreachable(cause.message);
  return unreachable(cause instanceof Error ? cause.name : "unknown");
}
