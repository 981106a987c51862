import fc from "fast-check";
import { expect, test } from "vitest";
import { firstWhere } from "./first-where";

test("is where a sorted list passes a limit, however often it is there, or its length", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ max: 9, min: 0 })), fc.integer({ max: 10, min: -1 }), (list, limit) => {
      const sorted = list.toSorted((one, other) => one - other);
      const expected = sorted.filter((value) => value <= limit).length;
      expect(firstWhere(sorted.length, (index) => (sorted[index] ?? 0) > limit)).toBe(expected);
    }),
  );
});
