import { expect, it } from "vitest";
import { boundedText } from "./bounded-text";

it.each([
  ["tide", true],
  ["tides", false],
  ["👩👩", true],
  // Three characters to a reader, six units to a store and to every offset.
  ["👩👩👩", false],
  ["", true],
  ["a\0", false],
  ["\ud83d", false],
])("four UTF-16 code units hold %j: %s", (text, fits) => {
  expect(boundedText(4).safeParse(text).success).toBe(fits);
});
