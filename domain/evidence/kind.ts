import type { Evidence } from "./evidence";

/** What a line about a source is made of: a source of the library, or one numbered in a summary. */
export type DescribedSource = Pick<
  Evidence,
  "title" | "publisher" | "publishedAt" | "accessedAt" | "asked" | "whereItShouldBe"
> & { file: { name: string } | null };

/** One kind of evidence. */
export type Kind = {
  /** What it is called, as the beginning of a line. */
  label: string;
  /** One line for one use of the source: what it is, whose, of when, and the place in it. */
  describe: (source: DescribedSource, locator: string) => string;
};

/** The parts that are there, with commas. */
export function commaLine(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part.trim() !== "").join(", ");
}

/** The day of an ISO 8601 time in UTC, year-month-day. */
export function dayOf(time: string): string {
  return time.slice(0, 10);
}
