import { expect, test } from "vitest";
import { directionOf } from "./direction";

test.each([
  ["ar", "rtl"],
  ["fa", "rtl"],
  ["he", "rtl"],
  ["ur-PK", "rtl"],
  ["pa-Arab", "rtl"],
  ["pa", "ltr"],
  ["en", "ltr"],
  ["ja", "ltr"],
  ["az", "ltr"],
  ["und", "auto"],
  ["not a language", "auto"],
])("%s is read %s", (language, direction) => {
  expect(directionOf(language)).toBe(direction);
});
