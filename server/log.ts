import "server-only";
import pino from "pino";

/** The log: one JSON object a line, without anything that opens a door. */
export const log = pino({
  base: null,
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
