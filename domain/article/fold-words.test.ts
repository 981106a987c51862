import fc from "fast-check";
import { expect, test } from "vitest";
import { foldWords } from "./fold-words";

test("a part of a text is a part of it folded, in scripts without spaces too", () => {
  const letters = fc.array(fc.constantFrom("a", "é", "Ж", "洪", "水", "ひ", "カ", " ", "7"), {
    maxLength: 12,
  });
  fc.assert(
    fc.property(letters, letters, letters, (before, part, after) => {
      const whole = [...before, ...part, ...after].join("");
      expect(foldWords(whole)).toContain(foldWords(part.join("")));
    }),
  );
});

test("and what is no part of a text is none folded", () => {
  const signs = fc.array(fc.constantFrom("洪", "水", "ひ", "a"), { maxLength: 8 }).map((all) => all.join(""));
  fc.assert(
    fc.property(signs, signs, (text, part) => {
      expect(foldWords(text).includes(foldWords(part))).toBe(text.includes(part));
    }),
  );
});

test("capitals, wide letters and composed accents are the same letters", () => {
  expect(foldWords("ＣＡＦＥ\u0301 ПЛОТИНА")).toBe(foldWords("caf\u00e9 плотина"));
});
