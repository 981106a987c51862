import fc from "fast-check";
import { expect, it } from "vitest";
import { localPath } from "./local-path";

it.each(["/", "/articles", "/articles/1?statement=2#top", "/people", "/a//b"])("keeps %j", (path) => {
  expect(localPath(path)).toBe(path);
});

it.each([
  "//evil.example",
  "/\\evil.example",
  "/\t/evil.example",
  "/a\\..\\b",
  "https://evil.example/",
  "javascript:alert(1)",
  "articles",
  "",
  undefined,
  null,
  ["/articles"],
])("leads home instead of to %j", (address) => {
  expect(localPath(address)).toBe("/");
});

it("never leads to another site", () => {
  const pieces = fc.constantFrom(
    "/",
    "\\",
    "\t",
    "\n",
    "@",
    ":",
    "?",
    "#",
    ".",
    "evil.example",
    "http:",
    " ",
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 8 }), (parts) => {
      expect(new URL(localPath(parts.join("")), "https://galley.example").origin).toBe(
        "https://galley.example",
      );
    }),
  );
});
