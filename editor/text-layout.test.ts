import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextLayout, type LaidOutBlock } from "./text-layout";

/** Blocks below each other, joined by one character as the plain text joins them. */
const someBlocks: fc.Arbitrary<LaidOutBlock[]> = fc
  .array(fc.record({ length: fc.nat(500), height: fc.integer({ min: 1, max: 900 }), gap: fc.nat(40) }), {
    minLength: 1,
    maxLength: 30,
  })
  .map((shapes) => {
    let [start, top] = [0, 0];
    return shapes.map(({ length, height, gap }) => {
      const block = { start, end: start + length, top, bottom: top + height };
      start = block.end + 1;
      top = block.bottom + gap;
      return block;
    });
  });

const layout = someBlocks.map((blocks) => new TextLayout(blocks, blocks.at(-1)?.bottom ?? 0));

describe("TextLayout", () => {
  it("finds all text that can be seen between two places", () => {
    fc.assert(
      fc.property(layout, fc.nat(9_000), fc.nat(2_000), (text, from, length) => {
        const { start, end } = text.spanBetween(from, from + length);
        for (const block of text.blocks) {
          if (block.bottom <= from || block.top > from + length) continue;
          expect(start).toBeLessThanOrEqual(block.start);
          expect(end).toBeGreaterThanOrEqual(block.end);
        }
      }),
    );
  });

  it("places an offset inside its block, and later ones never above earlier ones", () => {
    fc.assert(
      fc.property(layout, fc.nat(3_000), fc.nat(3_000), (text, one, other) => {
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        expect(text.topOf(first)).toBeLessThanOrEqual(text.topOf(second));
        const block = text.blocks[text.indexOf(first)];
        expect(text.topOf(first)).toBeGreaterThanOrEqual(block?.top ?? NaN);
        expect(text.topOf(first)).toBeLessThanOrEqual(block?.bottom ?? NaN);
      }),
    );
  });

  it("knows nothing of a text without blocks", () => {
    const empty = new TextLayout([], 0);
    expect(empty.topOf(7)).toBe(0);
    expect(empty.spanBetween(0, 100)).toEqual({ start: 0, end: 0 });
  });
});
