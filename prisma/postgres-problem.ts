import type { Client } from "pg";
import { WrongSetting } from "./wrong-setting";

/** Thrown when the PostgreSQL server does not answer, or not yet. */
export class DatabaseAway extends Error {
  constructor(place: string, cause: Error) {
    super(
      `PostgreSQL at ${place} does not answer (${reasonOf(cause)}). Start it, or correct DATABASE_URL; then start Galley again.`,
      { cause },
    );
    this.name = "DatabaseAway";
  }
}

/** Where a connection leads, for people and logs: without the password. */
export function placeOf({ host, port, database }: Pick<Client, "host" | "port" | "database">): string {
  const socket = host.startsWith("/");
  return `${host}${socket ? "" : `:${String(port)}`}, database “${database ?? ""}”`;
}

/** What went wrong on connecting, in words that say what to do; what is not known is answered as it is. */
export function explainConnecting(error: unknown, place: string): unknown {
  if (!(error instanceof Error)) return error;
  const code = codeOf(error);
  const reason = reasonOf(error);
  if (away.has(code) || /timeout|terminated unexpectedly/i.test(error.message))
    return new DatabaseAway(place, error);
  if (code === "ENOTFOUND")
    return new WrongSetting(`DATABASE_URL names a host that does not exist: ${place}. Correct it.`);
  if (refused.test(code) || /SASL|password must be a string/i.test(error.message))
    return new WrongSetting(
      `PostgreSQL at ${place} does not let Galley in (${reason}). Correct the name and password in DATABASE_URL.`,
    );
  if (code === "3D000")
    return new WrongSetting(
      `There is no such database: ${place}. Create it (createdb), or correct DATABASE_URL.`,
    );
  if (code === "42501")
    return new WrongSetting(
      `Galley may not make its tables in ${place} (${reason}). Make its user the owner of the database.`,
    );
  if (/SSL|certificate/i.test(error.message))
    return new WrongSetting(
      `The encrypted connection to ${place} failed (${reason}). Correct sslmode in DATABASE_URL.`,
    );
  return error;
}

/** Nobody listens, or the server is starting, stopping or full: it may answer in a moment. */
const away = new Set([
  ...[
    "ECONNREFUSED",
    "ECONNRESET",
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "ENOENT",
    "EAI_AGAIN",
    "EPIPE",
  ],
  ...["57P01", "57P02", "57P03", "53300"],
]);

/** Class 28: the name or the password is wrong, or pg_hba.conf has no line for it. */
const refused = /^28/;

function codeOf(error: Error): string {
  // Where a name has several addresses, each has failed.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  return "code" in error && typeof error.code === "string" ? error.code : "";
}

function reasonOf(error: Error): string {
  return error.message === "" ? codeOf(error) : error.message;
}
