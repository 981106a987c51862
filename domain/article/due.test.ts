import { expect, test } from "vitest";
import { dueWords } from "./due";

test.each([
  ["2026-03-04", "2026-03-04", "Due today"],
  ["2026-03-05", "2026-03-04", "Due tomorrow"],
  ["2026-03-06", "2026-03-04", "Due 6 March 2026"],
  ["2026-03-03", "2026-03-04", "Overdue by a day"],
  ["2026-02-28", "2026-03-04", "Overdue by 4 days"],
])("what is due on %s reads on %s: %s", (dueOn, today, words) => {
  expect(dueWords(dueOn, today)).toBe(words);
});
