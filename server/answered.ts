import "server-only";
import { log } from "./log";
import { metrics } from "./metrics";

/** How a request was answered, as the program that serves tells it (scripts/note-answer.ts). */
export type Answered = {
  requestId: string;
  method: string;
  route: string;
  status: number;
  milliseconds: number;
};

const methods = new Set(["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]);

/** What machines ask every few seconds, and the build's own files: counted, but no line each. */
const quiet = new Set(["/_next", "/healthz", "/readyz", "/metrics", "/icon.svg"]);

/** Counts a request, and writes a line about it. */
export function answered({ milliseconds, ...told }: Answered): void {
  const { route, status } = told;
  const method = methods.has(told.method) ? told.method : "other";
  metrics().requests.observe({ route, method, status: String(status) }, milliseconds / 1_000);
  if (!quiet.has(route)) log.info({ ...told, method, milliseconds: Math.round(milliseconds) }, "request");
}
