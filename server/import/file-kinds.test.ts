import { expect, test } from "vitest";
import { withEnding } from "./file-kinds";

test.each([
  ["statement", "text/plain", "statement.txt"],
  ["minutes.php", "text/markdown", "minutes.php.md"],
  ["minutes.TXT", "text/markdown", "minutes.TXT"],
  ["letter.odt", "text/plain", "letter.odt"],
  ["statement", "text/html", "statement"],
  ["statement", "constructor", "statement"],
])("%s that was sent as %s is called %s", (name, mediaType, called) => {
  expect(withEnding(name, mediaType)).toBe(called);
});
