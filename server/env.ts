import "server-only";
import path from "node:path";
import { z } from "zod";

/** The only reader of the environment. Every setting has a default that works on a fresh clone. */
const settings = z.object({
  /** Where the database, the files and the secret lie. */
  GALLEY_DATA: z.string().min(1).default("data"),
  /** The address that colleagues use; without it, a request's own Host counts as ours. */
  GALLEY_URL: z.url({ protocol: /^https?$/ }).optional(),
});

// A setting that is there but empty is none.
const read = settings.parse({
  GALLEY_DATA: process.env.GALLEY_DATA || undefined,
  GALLEY_URL: process.env.GALLEY_URL || undefined,
});

export const env = {
  dataDirectory: path.resolve(read.GALLEY_DATA),
  url: read.GALLEY_URL === undefined ? null : new URL(read.GALLEY_URL),
  /** True under `npm run dev` alone. */
  isDevelopment: process.env.NODE_ENV === "development",
};
