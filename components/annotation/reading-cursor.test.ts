import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { cursorOn, extend, move, type ReadingCursor, type Step } from "./reading-cursor";
import { ReadingUnits, type Unit } from "./reading-units";

const text = [
  "Gates close at noon",
  "The gate cost 40,000. Dr. Petrov agreed. “Will it hold?” she asked.",
  "Nobody answered. The port paid.",
].join("\n");

/** A key, as the person knows it: a capital letter is pressed with Shift. */
const keys: Record<string, { by: Unit; step: Step; shift: boolean }> = {
  j: { by: "sentence", step: 1, shift: false },
  k: { by: "sentence", step: -1, shift: false },
  w: { by: "word", step: 1, shift: false },
  b: { by: "word", step: -1, shift: false },
  p: { by: "paragraph", step: 1, shift: false },
  o: { by: "paragraph", step: -1, shift: false },
  J: { by: "sentence", step: 1, shift: true },
  K: { by: "sentence", step: -1, shift: true },
  W: { by: "word", step: 1, shift: true },
  B: { by: "word", step: -1, shift: true },
  P: { by: "paragraph", step: 1, shift: true },
  O: { by: "paragraph", step: -1, shift: true },
};

function press(units: ReadingUnits, cursor: ReadingCursor, pressed: string): ReadingCursor {
  return Array.from(pressed).reduce((at, letter) => {
    const key = keys[letter];
    if (key === undefined) throw new Error(`no key: ${letter}`);
    return (key.shift ? extend : move)(units, at, key.by, key.step);
  }, cursor);
}

function first(units: ReadingUnits): ReadingCursor {
  const [sentence] = units.sentences;
  if (sentence === undefined) throw new Error("no sentences");
  return cursorOn(sentence);
}

function after(pressed: string, article = text, language = "en"): string {
  const units = new ReadingUnits(article, language);
  const { start, end } = press(units, first(units), pressed);
  return article.slice(start, end);
}

describe("by sentence and paragraph", () => {
  it.each([
    ["", "Gates close at noon"],
    ["j", "The gate cost 40,000."],
    ["jj", "Dr. Petrov agreed."],
    ["jjk", "The gate cost 40,000."],
    ["k", "Gates close at noon"],
    ["jjjjjjjjj", "The port paid."],
    ["p", "The gate cost 40,000."],
    ["pp", "Nobody answered."],
    ["ppp", "Nobody answered."],
    ["jjjo", "The gate cost 40,000."],
    ["jjjoo", "Gates close at noon"],
  ])("%s leads to %s", (pressed, words) => {
    expect(after(pressed)).toBe(words);
  });
});

describe("by word", () => {
  it.each([
    ["w", "Gates"],
    ["ww", "close"],
    ["b", "noon"],
    ["bb", "at"],
    ["bw", "The"],
    ["jwb", "noon"],
    ["jb", "40,000"],
    ["jbj", "Dr. Petrov agreed."],
    ["jbk", "The gate cost 40,000."],
    ["jbkk", "Gates close at noon"],
    ["wb", "Gates"],
    ["jjjjjbw", "paid"],
  ])("%s leads to %s", (pressed, words) => {
    expect(after(pressed)).toBe(words);
  });

  it.each([
    ["ru", "Плотину «Нева» закрыли. Никто не пострадал.", "jww", "не"],
    ["zh", "大坝昨天关闭。没有人受伤。", "ww", "昨天"],
    ["zh", "大坝昨天关闭。没有人受伤。", "j", "没有人受伤。"],
    ["ar", "أغلق الحاجز أمس. لم يصب أحد.", "ww", "الحاجز"],
    ["en", "Open 🎉👩‍🚀 again. 🎉 Yes.", "www", "Yes"],
    ["en", "🎉🎉\nOpen again.", "w", "Open"],
  ])("in %s: %s, %s leads to %s", (language, article, pressed, word) => {
    expect(after(pressed, article, language)).toBe(word);
  });
});

describe("Shift takes and gives back", () => {
  it.each([
    ["jJ", "The gate cost 40,000. Dr. Petrov agreed."],
    ["jJK", "The gate cost 40,000."],
    ["jK", "Gates close at noon\nThe gate cost 40,000."],
    ["jKJ", "The gate cost 40,000."],
    ["jKJJ", "The gate cost 40,000. Dr. Petrov agreed."],
    ["jB", "The gate cost 40,000"],
    ["jBB", "The gate cost"],
    ["jBBW", "The gate cost 40,000"],
    ["jBBJ", "The gate cost 40,000."],
    ["jwwW", "gate cost"],
    ["jwwWWB", "gate cost"],
    ["jwwB", "The gate"],
    ["jP", "The gate cost 40,000. Dr. Petrov agreed. “Will it hold?” she asked."],
    ["jPj", "Nobody answered."],
    ["jJJk", "Gates close at noon"],
    ["jjO", "The gate cost 40,000. Dr. Petrov agreed."],
    ["jjOP", "Dr. Petrov agreed."],
    ["jjjjJJJJJ", "Nobody answered. The port paid."],
  ])("%s leads to %s", (pressed, words) => {
    expect(after(pressed)).toBe(words);
  });
});

describe("whatever is pressed", () => {
  const pressed = fc
    .array(fc.constantFrom(...Object.keys(keys)), { maxLength: 30 })
    .map((letters) => letters.join(""));

  it("the stretch is part of the text, holds something, and cuts no sign", () => {
    fc.assert(
      fc.property(trickyText(60), pressed, (article, letters) => {
        const units = new ReadingUnits(article, "en");
        fc.pre(units.sentences.length > 0);
        const { start, end } = press(units, first(units), letters);
        expect(article.slice(start, end).trim()).not.toBe("");
        expect([isGraphemeBorder(article, start), isGraphemeBorder(article, end)]).toEqual([true, true]);
      }),
    );
  });

  it("J from the first sentence on comes to every sentence once, and K goes the same way back", () => {
    fc.assert(
      fc.property(trickyText(60), (article) => {
        const units = new ReadingUnits(article, "en");
        fc.pre(units.sentences.length > 0);
        let cursor = first(units);
        for (const sentence of units.sentences) {
          expect(cursor).toMatchObject(sentence);
          cursor = press(units, cursor, "j");
        }
        for (const sentence of [...units.sentences].reverse()) {
          expect(cursor).toMatchObject(sentence);
          cursor = press(units, cursor, "k");
        }
      }),
    );
  });

  it("what Shift takes after the stretch, it gives back", () => {
    const units = new ReadingUnits(text, "en");
    fc.assert(
      fc.property(pressed, fc.constantFrom("JK", "WB", "PO"), (letters, pair) => {
        const before = press(units, first(units), letters);
        const { start, end } = cursorOn(before);
        const taken = press(units, cursorOn(before), pair.charAt(0));
        fc.pre(taken.end > end);
        const given = press(units, taken, pair.charAt(1));
        expect([given.start, given.end >= end && given.end < taken.end]).toEqual([start, true]);
      }),
    );
  });
});
