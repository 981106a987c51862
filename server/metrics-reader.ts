import "server-only";
import { createHash, timingSafeEqual } from "node:crypto";
import { env } from "./env";

/**
 * Whether a request may read the metrics: it carries GALLEY_METRICS_TOKEN. Not by its address,
 * because behind a reverse proxy everybody comes from the same one.
 */
export function mayReadMetrics(headers: Headers): boolean {
  const given = /^Bearer (.+)$/.exec(headers.get("authorization") ?? "")?.[1];
  if (env.metricsToken === null || given === undefined) return false;
  return timingSafeEqual(hashOf(given), hashOf(env.metricsToken));
}

/** Of one length, whatever was given. */
function hashOf(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
