import "server-only";
import { createHash, randomBytes } from "node:crypto";
import { env } from "./env";

/** What makes a link one that nobody guesses: 256 random bits, and the hash that alone is stored. */
export function makeToken(): { token: string; tokenHash: string } {
  const token = randomBytes(32).toString("base64url");
  return { token, tokenHash: hashToken(token) };
}

/** SHA-256 in hex. */
export function hashToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/** A path as a link to give away: absolute where Galley knows its own address. */
export function linkTo(path: string): string {
  return env.url === null ? path : new URL(path, env.url).href;
}
