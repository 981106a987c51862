import { expect, test } from "vitest";
import { readPaste, sourceOf } from "./pasted-text";

function clipboard(plain: string, html = "") {
  return { getData: (type: string) => (type === "text/html" ? html : plain) };
}

test("keeps the formatting of a paste that is the whole text", () => {
  const pasted = readPaste(clipboard("The gate\r\nholds.", "<p>The <b>gate</b></p><p>holds.</p>"), true);
  expect(sourceOf("The gate\nholds.", pasted)).toEqual({
    format: "html",
    content: "<p>The <b>gate</b></p><p>holds.</p>",
  });
});

test("reads words that were changed, added to or typed as plain text", () => {
  const html = "<p>The gate holds.</p>";
  expect(sourceOf("The gate held.", readPaste(clipboard("The gate holds.", html), true))).toEqual({
    format: "text",
    content: "The gate held.",
  });
  expect(readPaste(clipboard("The gate holds.", html), false)).toBeNull();
  expect(sourceOf("The gate holds.", null)).toEqual({ format: "text", content: "The gate holds." });
});

test("falls back to the plain text when the formatting is missing or beyond measure", () => {
  expect(readPaste(clipboard("The gate holds."), true)).toBeNull();
  expect(readPaste(clipboard("The gate holds.", "<p>".repeat(400_000)), true)).toBeNull();
  expect(readPaste(clipboard("", "<img src=x>"), true)).toBeNull();
});

test("is nothing while there is nothing but whitespace", () => {
  expect(sourceOf(" \n", null)).toBeNull();
});
