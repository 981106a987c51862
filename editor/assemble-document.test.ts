import { describe, expect, it } from "vitest";
import { assembleDocument } from "./assemble-document";
import { readDocument } from "./check-document";
import { buildTextMap } from "./text-map";

const blocks = ["Newsroom logo", "Barrier rises  in Easthaven", "By Mira Lindqvist", "The gate holds."].map(
  (text) => ({
    type: "paragraph",
    content: [{ type: "text", text }],
  }),
);

function assembled(...[dropped, headline]: [number[], string]) {
  const doc = readDocument(assembleDocument(blocks, new Set(dropped), headline));
  const roles = doc.children.map((block): unknown => block.attrs["role"]);
  return { lines: buildTextMap(doc).text.split("\n"), headlineAt: roles.indexOf("headline") };
}

describe("assembleDocument", () => {
  it("makes the text's own headline the headline, word for word, and leaves out what was dropped", () => {
    expect(assembled([0], "Barrier rises in Easthaven")).toEqual({
      lines: ["Barrier rises  in Easthaven", "By Mira Lindqvist", "The gate holds."],
      headlineAt: 0,
    });
  });

  it("moves nothing when something stands above the headline", () => {
    expect(assembled([], "Barrier rises in Easthaven").headlineAt).toBe(1);
  });

  it("puts a headline first that the text does not have", () => {
    expect(assembled([0, 1], "Gate holds")).toEqual({
      lines: ["Gate holds", "By Mira Lindqvist", "The gate holds."],
      headlineAt: 0,
    });
  });

  it("needs no headline", () => {
    expect(assembled([], "  ").headlineAt).toBe(-1);
  });
});
