import fc from "fast-check";
import { expect, it } from "vitest";
import { isGraphemeBorder } from "./graphemes";
import { trickyText } from "./testing/tricky-text";
import { wordsIn } from "./words";

const split = (text: string, language: string) =>
  wordsIn(text, { start: 0, end: text.length }, language).map(({ start, end }) => text.slice(start, end));

// "|" stands between the words.
it.each([
  ["en", "The gate’s cost: 40,000.50 pounds, “so far”.", "The|gate’s|cost|40,000.50|pounds|so|far"],
  ["ru", "Плотина «Нева» — 25 км.", "Плотина|Нева|25|км"],
  ["zh", "大坝昨天关闭。", "大坝|昨天|关闭"],
  ["ar", "أغلق الحاجز أمس.", "أغلق|الحاجز|أمس"],
  ["th", "เขื่อนปิดแล้ว", "เขื่อน|ปิด|แล้ว"],
  ["en", "Open 🎉👩‍🚀 again — yes", "Open|again|yes"],
  ["not a language", "Dr. Holm slept", "Dr|Holm|slept"],
])("in %s: %s", (language, text, words) => {
  expect(split(text, language)).toEqual(words.split("|"));
});

it("answers offsets of the whole text for a stretch of it", () => {
  expect(wordsIn("One. Two three.", { start: 5, end: 15 }, "en")).toEqual([
    { start: 5, end: 8 },
    { start: 9, end: 14 },
  ]);
});

it("gives words in order, apart, and never half a sign", () => {
  fc.assert(
    fc.property(trickyText(40), (text) => {
      let last = 0;
      for (const { start, end } of wordsIn(text, { start: 0, end: text.length }, "en")) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect([isGraphemeBorder(text, start), isGraphemeBorder(text, end)]).toEqual([true, true]);
        last = end;
      }
    }),
  );
});
