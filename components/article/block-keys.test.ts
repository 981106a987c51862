import { expect, test } from "vitest";
import { blockKeys, indexesOf } from "./block-keys";

function blocks(...lines: string[]) {
  return lines.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
}

test("a dropped line stays dropped when the text around it changes, and its twin does not go with it", () => {
  const dropped = new Set([blockKeys(blocks("None", "The gate holds.", "None"))[0] ?? ""]);
  expect(indexesOf(blocks("Share", "None", "The gate held.", "None"), dropped)).toEqual(new Set([1]));
});
