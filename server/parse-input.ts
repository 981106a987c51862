import "server-only";
import type { z } from "zod";
import { ExpectedFailure } from "@/domain/errors";

/**
 * Reads what somebody sent by its schema. Only here is something unreadable their mistake: whatever else cannot
 * be read, as a provider's answer, is unexpected. The log tells where it was wrong, never what was there.
 *
 * @throws ExpectedFailure "invalid"
 */
export function parseInput<Schema extends z.ZodType>(schema: Schema, raw: unknown): z.output<Schema> {
  const read = schema.safeParse(raw);
  if (read.success) return read.data;
  const { issues } = read.error;
  throw new ExpectedFailure("invalid", issues[0]?.message ?? "This cannot be read.", {
    log: `unreadable: ${issues.map(({ path, code }) => `${path.map(String).join(".")} ${code}`).join(", ")}`,
  });
}
