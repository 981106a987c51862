import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { ExpectedFailure } from "@/domain/errors";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { anchorInput } from "./anchor";
import { contextGraphemes, describe } from "./describe";
import { spanOf } from "./testing/span-of";

const text = "The barrier shields 40,000 homes, the ministry says.";

function refusalOf(act: () => unknown): string {
  try {
    act();
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "invalid") return error.forPerson;
    throw error;
  }
  throw new Error("Nothing was refused.");
}

const graphemesIn = (part: string) => [...new Intl.Segmenter("en").segment(part)].length;

suite("describe", () => {
  it("keeps the words, and what stands on both sides", () => {
    expect(describe(text, 20, 32)).toEqual({
      start: 20,
      end: 32,
      exact: "40,000 homes",
      prefix: "The barrier shields ",
      suffix: ", the ministry says.",
    });
  });

  it.each([
    ["negative", text, -1, 4, /no proper beginning/],
    ["fractional", text, 0.5, 4, /no proper beginning/],
    ["not a number", text, Number.NaN, 4, /no proper beginning/],
    ["reversed", text, 9, 4, /No text is selected/],
    ["empty", text, 4, 4, /No text is selected/],
    ["past the end", text, 4, text.length + 1, /past the end/],
    ["inside a surrogate pair", "a👍b", 0, 2, /inside a character/],
    ["inside an emoji", "a👩‍🚀b", 3, 7, /inside a character/],
    ["between a letter and its accent", "re\u0301sume", 0, 2, /inside a character/],
    ["longer than can be stored", "a ".repeat(15_000), 0, 20_002, /longer than 20,000/],
  ])("refuses offsets that are %s", (_, of, start, end, words) => {
    expect(refusalOf(() => describe(of, start, end))).toMatch(words);
  });

  it("gives what can be stored, whatever the text", () => {
    fc.assert(
      fc.property(trickyText(80), fc.nat(), fc.nat(), (of, one, other) => {
        const span = spanOf(of, one, other);
        if (!span) return;
        const anchor = describe(of, ...span);
        expect(anchorInput.safeParse(anchor).success).toBe(true);
        expect(of.slice(0, anchor.start).endsWith(anchor.prefix)).toBe(true);
        expect(of.slice(anchor.end).startsWith(anchor.suffix)).toBe(true);
        expect(graphemesIn(anchor.prefix)).toBeLessThanOrEqual(contextGraphemes);
        expect(graphemesIn(anchor.suffix)).toBeLessThanOrEqual(contextGraphemes);
      }),
    );
  });

  it("keeps less context where single characters are enormous", () => {
    const heap = "e" + "\u0301".repeat(1_500);
    const of = `${heap}${heap}a${heap}${heap}`;
    const start = of.indexOf("a");
    const { prefix, suffix } = describe(of, start, start + 1);
    expect([prefix, suffix]).toEqual([heap, heap]);
  });
});
