import "server-only";
import type { AsyncLocalStorage } from "node:async_hooks";

// The program that serves (scripts/request-id.ts) is not bundled with the rest, so they meet here.
const key = Symbol.for("galley.request");
const shared = globalThis as { [key]?: AsyncLocalStorage<string> };

/** The id of the request that is being answered, as its answer says it in `x-request-id`; null outside one. */
export function currentRequestId(): string | null {
  return shared[key]?.getStore() ?? null;
}
