import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overviewRows, rowsInWords, type OverviewMark } from "./overview-rows";

const someMarks: fc.Arbitrary<OverviewMark[]> = fc.array(
  fc.record({
    top: fc.integer({ min: 0, max: 10_000 }),
    state: fc.constantFrom("verified", "disputed", "opinion", "unchecked", "unmarked"),
  }),
);

describe("the overview of an article", () => {
  it("tells of every mark, in a row of the strip, wherever it stands", () => {
    fc.assert(
      fc.property(someMarks, fc.integer({ min: 1, max: 400 }), (marks, count) => {
        const rows = overviewRows(marks, 10_000, count);
        let told = 0;
        for (const [index, row] of rows) {
          expect(index).toBeGreaterThanOrEqual(0);
          expect(index).toBeLessThan(count);
          told += Object.values(row).reduce((sum, one) => sum + one, 0);
        }
        expect(told).toBe(marks.length);
      }),
    );
  });

  it("says what is pointed at, the loudest first", () => {
    const rows = overviewRows(
      [
        { top: 0, state: "verified" },
        { top: 10, state: "disputed" },
        { top: 12, state: "unmarked" },
        { top: 90, state: "opinion" },
      ],
      100,
      100,
    );
    expect(rowsInWords(rows, 0, 20)).toBe("1 disputed, 1 verified, 1 not marked, checkable");
    expect(rowsInWords(rows, 40, 50)).toBe("");
  });
});
