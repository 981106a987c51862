import type { Person } from "@/domain/people/person";
import type { Readers } from "@/domain/summary/audience";
import type { FactCheck } from "@/domain/summary/check-file";
import { forAudience } from "@/domain/summary/for-audience";
import type { Summary } from "@/domain/summary/summary";

/** What a format writes: the summary for its readers and, for the desk alone, what it was made of. */
export type Report = { summary: Summary; check: Omit<FactCheck, "summary"> | null };

/** A check made ready to leave: the one door between what the desk knows and what its readers get (see `forAudience`). */
export function reportFor(
  { summary, ...madeOf }: FactCheck,
  readers: Readers,
  colleagues: readonly Person[] = [],
): Report {
  return {
    summary: forAudience(summary, readers, colleagues),
    check: readers.audience === "desk" ? madeOf : null,
  };
}
