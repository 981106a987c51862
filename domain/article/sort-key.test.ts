import { expect, test } from "vitest";
import { sortKey } from "./sort-key";

test("puts headlines in order whatever their capitals, accents and quotation marks", () => {
  const headlines = [
    "“Barrier” is late",
    "barrier rises",
    "Éclair wins",
    "Easthaven floods",
    "zebra",
    "Плотина",
  ];
  const inOrder = headlines.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  expect(inOrder).toEqual([
    "“Barrier” is late",
    "barrier rises",
    "Easthaven floods",
    "Éclair wins",
    "zebra",
    "Плотина",
  ]);
});

test("keeps a headline of nothing but signs, and cuts a long one between signs", () => {
  expect(sortKey("“…”")).not.toBe("");
  expect(sortKey("😀".repeat(1_000)).isWellFormed()).toBe(true);
  expect(sortKey("b".repeat(1_000))).toHaveLength(200);
});
