import "server-only";
import pino from "pino";
import { currentRequestId } from "./current-request";
import { env } from "./env";

/**
 * The log: one JSON object a line, without anything that opens a door, and with the id of the
 * request that it is about.
 */
export const log = pino({
  base: null,
  level: env.logLevel,
  mixin: () => {
    const requestId = currentRequestId();
    return requestId === null ? {} : { requestId };
  },
  redact: [
    "password",
    "*.password",
    "token",
    "*.token",
    "cookie",
    "*.cookie",
    "headers.cookie",
    "headers.authorization",
  ],
});
