import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBorder, offsetOfGraphemesAfter, offsetOfGraphemesBefore } from "./graphemes";
import { trickyText } from "./testing/tricky-text";

function bordersOf(text: string): number[] {
  const segments = new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
  return [...Array.from(segments, ({ index }) => index), text.length].filter((at, i) => at > 0 || i === 0);
}

function bordersFound(text: string): number[] {
  return Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
    isGraphemeBorder(text, offset),
  );
}

describe("graphemes", () => {
  it.each([
    ["a family joined by ZWJ", "a👩‍👩‍👧‍👦b"],
    ["a skin tone", "a👍🏽b"],
    ["a letter with its marks", "ae\u0301\u0323b"],
    ["CRLF", "a\r\nb"],
    ["flags", "🇫🇮🇳🇴🇸🇪"],
    ["a flag after an odd indicator", "🇫🇫🇮"],
    ["Hangul written in jamo", "\u1112\u1161\u11ab\u1100"],
    ["Hangul syllables", "한국어 뉴스"],
    ["a Devanagari conjunct", "क्षत्रिय नमस्ते"],
    ["a keycap", "1️⃣2"],
    ["a sign joined to an emoji", "👩‍®b"],
    ["an Arabic number sign", "\u06004a"],
    ["an astral prepend", "\u{110bd}a"],
  ])("has a border around %s, not inside it", (_, text) => {
    expect(bordersFound(text)).toEqual(bordersOf(text));
  });

  it("finds the same borders as a look at the whole text", () => {
    fc.assert(
      fc.property(trickyText(60), (text) => {
        expect(bordersFound(text)).toEqual(bordersOf(text));
      }),
      { numRuns: 500 },
    );
  });

  it("is certain only of borders that every neighbour leaves alone", () => {
    const units = Array.from({ length: 0x3100 }, (_, unit) => unit).filter(
      (unit) => unit < 0x700 || unit > 0x2000,
    );
    for (const neighbour of ["a", "\u{1f1eb}", "👩\u200d", "\r", "\u0600"]) {
      const text = units.map((unit) => neighbour + String.fromCharCode(unit)).join("\n");
      expect(bordersFound(text)).toEqual(bordersOf(text));
    }
  });

  it("counts graphemes to both sides, however long they are", () => {
    fc.assert(
      fc.property(trickyText(60), fc.nat(), fc.integer({ min: 1, max: 40 }), (text, pick, count) => {
        const borders = bordersOf(text);
        const i = pick % borders.length;
        const border = borders[i] ?? 0;
        expect(offsetOfGraphemesBefore(text, border, count)).toBe(borders[Math.max(0, i - count)]);
        expect(offsetOfGraphemesAfter(text, border, count)).toBe(
          borders[Math.min(borders.length - 1, i + count)],
        );
      }),
    );
    const heap = `a${"e" + "\u0301".repeat(900)}`.repeat(3);
    expect(offsetOfGraphemesBefore(heap, heap.length, 2)).toBe(heap.length - 902);
    expect(offsetOfGraphemesAfter(heap, 0, 2)).toBe(902);
  });

  it.each([-1, 1.5, Number.NaN, 4])("refuses %s as an offset of three letters", (offset) => {
    expect(isGraphemeBorder("abc", offset)).toBe(false);
  });
});
