import { z } from "zod";
import { audiences, type Readers } from "./audience";

/** Which summary is wanted: whose annotations ("everyone" or one person's id), for whom, and of which version; null for the newest. */
export type SummaryChoice = { layers: string; readers: Readers; version: number | null };

const everyone = "everyone";

const choiceInput = z.object({
  layers: z.string().max(200).default(everyone),
  audience: z.enum(audiences).default("desk"),
  names: z.enum(["yes", "no"]).default("no"),
  version: z
    .string()
    .regex(/^[1-9]\d{0,8}$/)
    .transform(Number)
    .nullable()
    .default(null),
});

/**
 * Reads the choice from an address's query: `layers`, `audience=desk|public` and, for the public,
 * `names=yes|no`, and `version`. Without a word: everyone's annotations, for the desk; the public learns no names.
 * Null for what it does not know: a public file must not become an internal one by a slip.
 */
export function readSummaryChoice(query: unknown): SummaryChoice | null {
  const read = choiceInput.safeParse(query);
  if (!read.success) return null;
  const { layers, audience, names, version } = read.data;
  return { layers, readers: { audience, names: audience === "desk" || names === "yes" }, version };
}

/** The choice as a query, with its "?"; empty for what goes without saying. */
export function summaryQuery({ layers, readers: { audience, names }, version }: SummaryChoice): string {
  const query = new URLSearchParams({
    ...(version === null ? {} : { version: String(version) }),
    ...(layers === everyone ? {} : { layers }),
    ...(audience === "desk" ? {} : { audience, ...(names ? { names: "yes" } : {}) }),
  });
  return query.size === 0 ? "" : `?${query.toString()}`;
}
