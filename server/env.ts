import "server-only";
import path from "node:path";
import { z } from "zod";

/** The only reader of the environment. Every setting has a default that works on a fresh clone. */
const settings = z.object({
  /** Where the database, the files and the secret lie. */
  GALLEY_DATA: z.string().min(1).default("data"),
  /** A PostgreSQL database; without it, the embedded one in GALLEY_DATA. */
  DATABASE_URL: z.string().optional(),
  /** A bucket for files, as s3://bucket/folder; without it, they are in GALLEY_DATA. */
  FILES_URL: z.string().optional(),
  /** How many connections to it this process may hold at once. */
  DATABASE_CONNECTIONS: z.coerce.number().int().min(2).max(500).default(10),
  /** What session cookies are encrypted with; without it, the file in GALLEY_DATA. */
  GALLEY_SECRET: z.string().min(32).optional(),
  /** The address that colleagues use; without it, a request's own Host counts as ours. */
  GALLEY_URL: z.url({ protocol: /^https?$/ }).optional(),
  /** Where members may sign in elsewhere; each needs its id and its secret, and GALLEY_URL. */
  GALLEY_OIDC_ISSUER: z.url({ protocol: /^https?$/ }).optional(),
  GALLEY_OIDC_CLIENT_ID: z.string().optional(),
  GALLEY_OIDC_CLIENT_SECRET: z.string().optional(),
  /** What the button calls it. */
  GALLEY_OIDC_NAME: z.string().max(60).default("your organisation"),
  GITHUB_CLIENT_ID: z.string().optional(),
  GITHUB_CLIENT_SECRET: z.string().optional(),
  GOOGLE_CLIENT_ID: z.string().optional(),
  GOOGLE_CLIENT_SECRET: z.string().optional(),
  /** What Prometheus shows to read /metrics; without it, nobody reads them. */
  GALLEY_METRICS_TOKEN: z.string().min(16).optional(),
  /** The least that is logged. */
  GALLEY_LOG: z.enum(["debug", "info", "warn", "error", "silent"]).default("info"),
});

// A setting that is there but empty is none.
const read = settings.parse({
  GALLEY_DATA: process.env.GALLEY_DATA || undefined,
  DATABASE_URL: process.env.DATABASE_URL || undefined,
  FILES_URL: process.env.FILES_URL || undefined,
  DATABASE_CONNECTIONS: process.env.DATABASE_CONNECTIONS || undefined,
  GALLEY_SECRET: process.env.GALLEY_SECRET || undefined,
  GALLEY_URL: process.env.GALLEY_URL || undefined,
  GALLEY_OIDC_ISSUER: process.env.GALLEY_OIDC_ISSUER || undefined,
  GALLEY_OIDC_CLIENT_ID: process.env.GALLEY_OIDC_CLIENT_ID || undefined,
  GALLEY_OIDC_CLIENT_SECRET: process.env.GALLEY_OIDC_CLIENT_SECRET || undefined,
  GALLEY_OIDC_NAME: process.env.GALLEY_OIDC_NAME || undefined,
  GITHUB_CLIENT_ID: process.env.GITHUB_CLIENT_ID || undefined,
  GITHUB_CLIENT_SECRET: process.env.GITHUB_CLIENT_SECRET || undefined,
  GOOGLE_CLIENT_ID: process.env.GOOGLE_CLIENT_ID || undefined,
  GOOGLE_CLIENT_SECRET: process.env.GOOGLE_CLIENT_SECRET || undefined,
  GALLEY_METRICS_TOKEN: process.env.GALLEY_METRICS_TOKEN || undefined,
  GALLEY_LOG: process.env.GALLEY_LOG || undefined,
});

// next-auth reads its own address here and nowhere else: where providers send people back to.
if (read.GALLEY_URL !== undefined) process.env.NEXTAUTH_URL = new URL(read.GALLEY_URL).origin;

/** What a provider elsewhere knows Galley by; null when it is not, or not wholly, set. */
function client(clientId: string | undefined, clientSecret: string | undefined) {
  return clientId === undefined || clientSecret === undefined ? null : { clientId, clientSecret };
}

export const env = {
  dataDirectory: path.resolve(read.GALLEY_DATA),
  databaseUrl: read.DATABASE_URL ?? null,
  filesUrl: read.FILES_URL ?? null,
  databaseConnections: read.DATABASE_CONNECTIONS,
  secret: read.GALLEY_SECRET ?? null,
  url: read.GALLEY_URL === undefined ? null : new URL(read.GALLEY_URL),
  oidc: {
    issuer: read.GALLEY_OIDC_ISSUER ?? null,
    name: read.GALLEY_OIDC_NAME,
    client: client(read.GALLEY_OIDC_CLIENT_ID, read.GALLEY_OIDC_CLIENT_SECRET),
  },
  github: client(read.GITHUB_CLIENT_ID, read.GITHUB_CLIENT_SECRET),
  google: client(read.GOOGLE_CLIENT_ID, read.GOOGLE_CLIENT_SECRET),
  metricsToken: read.GALLEY_METRICS_TOKEN ?? null,
  logLevel: read.GALLEY_LOG,
  /** True under `npm run dev` alone. */
  isDevelopment: process.env.NODE_ENV === "development",
};
