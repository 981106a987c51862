import "server-only";
import { collectDefaultMetrics, Counter, Histogram, Registry } from "prom-client";

/** From a read by its key to the slowest that anybody waits for, in seconds. */
const buckets = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];

// Next bundles each route apart, with modules of its own; the process has one set of numbers all the same.
const key = Symbol.for("galley.metrics");
type Shared = { [key]?: ReturnType<typeof create> | undefined };
const shared = globalThis as Shared;

function create() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  return {
    registry,
    requests: new Histogram({
      name: "galley_http_request_duration_seconds",
      help: "How long requests took, by route, method and status (0: the reader went away).",
      labelNames: ["route", "method", "status"] as const,
      buckets,
      registers,
    }),
    queries: new Histogram({
      name: "galley_database_query_duration_seconds",
      help: "How long the database took for each statement, waiting for a connection included.",
      buckets,
      registers,
    }),
    writes: new Counter({
      name: "galley_writes_total",
      help: "Changes that were stored, by what was done; a repeated one counts once.",
      labelNames: ["act"] as const,
      registers,
    }),
    refusedSignIns: new Counter({
      name: "galley_sign_ins_refused_total",
      help: "Sign-ins with a wrong password or too many tries.",
      registers,
    }),
  };
}

/**
 * What this process counts. Labels are words of our own code (a route's pattern, an act), never a
 * name, an id or an address of the newsroom's.
 */
export function metrics(): ReturnType<typeof create> {
  shared[key] ??= create();
  return shared[key];
}
