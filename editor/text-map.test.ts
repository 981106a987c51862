import fc from "fast-check";
import type { Node } from "@tiptap/pm/model";
import { describe, expect, it } from "vitest";
import { readDocument } from "./check-document";
import { someDocument } from "./testing/some-document";
import { buildTextMap } from "./text-map";

const someArticle = someDocument.map(readDocument);

function range(length: number): number[] {
  return Array.from({ length }, (_, index) => index);
}

function textBlocks(doc: Node): string[] {
  const found: string[] = [];
  doc.descendants((node) => {
    if (node.isTextblock) found.push(node.textBetween(0, node.content.size, "", "\n"));
  });
  return found;
}

describe("buildTextMap", () => {
  it("joins headings, items and quotations line by line", () => {
    const paragraph = (text: string) => ({ type: "paragraph", content: [{ type: "text", text }] });
    const doc = readDocument({
      type: "doc",
      content: [
        { type: "heading", attrs: { level: 1 }, content: [{ type: "text", text: "Barrier" }] },
        { type: "paragraph" },
        {
          type: "bulletList",
          content: ["one", "two"].map((item) => ({ type: "listItem", content: [paragraph(item)] })),
        },
        {
          type: "paragraph",
          content: [{ type: "text", text: "a" }, { type: "hardBreak" }, { type: "text", text: "b" }],
        },
      ],
    });
    expect(buildTextMap(doc).text).toBe("Barrier\n\none\ntwo\na\nb");
  });

  it("has the text of every text block, in order, one a line", () => {
    fc.assert(
      fc.property(someArticle, (doc) => {
        expect(buildTextMap(doc).text).toBe(textBlocks(doc).join("\n"));
      }),
    );
  });

  it("leads from every offset to a position and back to the same offset", () => {
    fc.assert(
      fc.property(someArticle, (doc) => {
        const map = buildTextMap(doc);
        for (const offset of range(map.text.length + 1)) {
          expect(map.toOffset(map.toPosition(offset))).toBe(offset);
        }
      }),
    );
  });

  it("finds at the position the character that stands at the offset", () => {
    fc.assert(
      fc.property(someArticle, (doc) => {
        const map = buildTextMap(doc);
        for (const offset of range(map.text.length)) {
          const position = map.toPosition(offset);
          expect(doc.textBetween(position, map.toPosition(offset + 1), "\n", "\n")).toBe(map.text[offset]);
          expect(doc.resolve(position).parent.isTextblock).toBe(true);
        }
      }),
    );
  });

  it("never turns back: positions grow with offsets, offsets never fall along the document", () => {
    fc.assert(
      fc.property(someArticle, (doc) => {
        const map = buildTextMap(doc);
        const positions = range(map.text.length + 1).map(map.toPosition);
        const offsets = range(doc.content.size + 1).map(map.toOffset);
        expect(positions).toEqual([...positions].sort((a, b) => a - b));
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(offsets.at(-1)).toBe(map.text.length);
      }),
    );
  });
});
