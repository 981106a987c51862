import { expect, test } from "vitest";
import { isSameHeadline } from "./same-headline";

const headline = "“We’re late” – ministry on 40,000 homes…";

test("a headline can be typed on any keyboard", () => {
  expect(isSameHeadline("  'we're late' - ministry on  40,000 homes...", headline)).toBe(true);
  expect(isSameHeadline(headline, headline)).toBe(true);
});

test("another headline, a part of it, or none is not it", () => {
  for (const typed of ["", "We're late", `${headline} and more`, "'we're late' - ministry on 4,000 homes..."])
    expect(isSameHeadline(typed, headline)).toBe(false);
});
