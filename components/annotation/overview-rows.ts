import type { TagState } from "@/domain/annotation/tag";

/** A stretch of the text on the strip: a statement with its tag, or a sentence that nobody has marked. */
export type OverviewMark = { top: number; state: TagState | "unmarked" };

/** What stands in one row of the strip: how many of each. */
export type OverviewRow = Partial<Record<OverviewMark["state"], number>>;

/** In this order they are told: what speaks before what is settled. */
const loudest = ["disputed", "unchecked", "opinion", "verified", "unmarked"] as const;

/**
 * Divides the height of the text into rows and counts what stands in each, so that the strip is as
 * cheap to draw for thousands of statements as for a few. `top` and `height` have the same unit.
 */
export function overviewRows(
  marks: readonly OverviewMark[],
  height: number,
  count: number,
): ReadonlyMap<number, OverviewRow> {
  const rows = new Map<number, OverviewRow>();
  for (const { top, state } of marks) {
    const index = Math.min(count - 1, Math.max(0, Math.floor((top / Math.max(1, height)) * count)));
    const row = rows.get(index) ?? {};
    row[state] = (row[state] ?? 0) + 1;
    rows.set(index, row);
  }
  return rows;
}

/** What stands in the rows from one to another, for who points at them; empty when nothing does. */
export function rowsInWords(rows: ReadonlyMap<number, OverviewRow>, from: number, to: number): string {
  const sum: OverviewRow = {};
  for (let index = from; index <= to; index += 1) {
    for (const state of loudest) {
      const count = rows.get(index)?.[state];
      if (count !== undefined) sum[state] = (sum[state] ?? 0) + count;
    }
  }
  return loudest
    .flatMap((state) => {
      const count = sum[state] ?? 0;
      if (count === 0) return [];
      if (state !== "unmarked") return `${String(count)} ${state}`;
      return `${String(count)} not marked, checkable`;
    })
    .join(", ");
}
