import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { readDocument } from "./check-document";
import { selectionToSpan } from "./selection-to-span";
import { someDocument } from "./testing/some-document";
import { buildTextMap } from "./text-map";

function mapOf(...paragraphs: string[]) {
  const content = paragraphs.map((text) => ({ type: "paragraph", content: [{ type: "text", text }] }));
  return buildTextMap(readDocument({ type: "doc", content }));
}

describe("selectionToSpan", () => {
  it("leaves out the whitespace at both ends, also across paragraphs", () => {
    const map = mapOf("The gate ", "holds. ");
    const [from, to] = [map.toPosition(3), map.toPosition(map.text.length)];
    expect(selectionToSpan(map, from, to)).toEqual({ start: 4, end: 16 });
    expect(map.text.slice(4, 16)).toBe("gate \nholds.");
  });

  it("reads a selection made backwards the same way", () => {
    const map = mapOf("The gate holds.");
    expect(selectionToSpan(map, map.toPosition(8), map.toPosition(4))).toEqual({ start: 4, end: 8 });
  });

  it("takes a cut emoji in whole", () => {
    const map = mapOf("a 👩‍👩‍👧 b");
    expect(selectionToSpan(map, map.toPosition(4), map.toPosition(5))).toEqual({ start: 2, end: 10 });
  });

  it("is nothing when only whitespace or a gap between blocks is selected", () => {
    const map = mapOf("The gate ", "holds.");
    expect(selectionToSpan(map, map.toPosition(8), map.toPosition(10))).toBeNull();
    expect(selectionToSpan(map, map.toPosition(3), map.toPosition(3))).toBeNull();
    expect(selectionToSpan(map, 0, 1)).toBeNull();
  });

  it("always answers a span on grapheme borders that holds every selected letter", () => {
    fc.assert(
      fc.property(someDocument.map(readDocument), fc.nat(), fc.nat(), (doc, a, b) => {
        const map = buildTextMap(doc);
        const [anchor, head] = [a % (doc.content.size + 1), b % (doc.content.size + 1)];
        const span = selectionToSpan(map, anchor, head);
        const [from, to] = [map.toOffset(Math.min(anchor, head)), map.toOffset(Math.max(anchor, head))];
        const selected = map.text.slice(from, to);
        if (span === null) {
          expect(selected.trim()).toBe("");
          return;
        }
        expect(span.start).toBeLessThan(span.end);
        expect(isGraphemeBorder(map.text, span.start) && isGraphemeBorder(map.text, span.end)).toBe(true);
        expect(map.text.slice(span.start, span.end)).toContain(selected.trim());
      }),
    );
  });
});
