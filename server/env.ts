import "server-only";
import path from "node:path";
import { z } from "zod";

/** The only reader of the environment. Every setting has a default that works on a fresh clone. */
const settings = z.object({
  /** Where the database, the files and the secret lie. */
  GALLEY_DATA: z.string().min(1).default("data"),
  /** A PostgreSQL database; without it, the embedded one in GALLEY_DATA. */
  DATABASE_URL: z.string().optional(),
  /** How many connections to it this process may hold at once. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  /** What session cookies are encrypted with; without it, the file in GALLEY_DATA. */
  GALLEY_SECRET: z.string().min(32).optional(),
  /** The address that colleagues use; without it, a request's own Host counts as ours. */
  GALLEY_URL: z.url({ protocol: /^https?$/ }).optional(),
});

// A setting that is there but empty is none.
const read = settings.parse({
  GALLEY_DATA: process.env.GALLEY_DATA || undefined,
  DATABASE_URL: process.env.DATABASE_URL || undefined,
  DATABASE_CONNECTIONS: process.env.DATABASE_CONNECTIONS || undefined,
  GALLEY_SECRET: process.env.GALLEY_SECRET || undefined,
  GALLEY_URL: process.env.GALLEY_URL || undefined,
});

export const env = {
  dataDirectory: path.resolve(read.GALLEY_DATA),
  databaseUrl: read.DATABASE_URL ?? null,
  databaseConnections: read.DATABASE_CONNECTIONS,
  secret: read.GALLEY_SECRET ?? null,
  url: read.GALLEY_URL === undefined ? null : new URL(read.GALLEY_URL),
  /** True under `npm run dev` alone. */
  isDevelopment: process.env.NODE_ENV === "development",
};
