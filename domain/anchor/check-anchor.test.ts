import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { checkAnchor } from "./check-anchor";
import { describe } from "./describe";
import { spanOf } from "./testing/span-of";

const text = "The barrier shields 40,000 homes, the ministry says.";
const anchor = describe(text, 20, 32);

suite("checkAnchor", () => {
  it("answers the anchor made anew, for whatever was described in the same text", () => {
    fc.assert(
      fc.property(trickyText(80), fc.nat(), fc.nat(), (of, one, other) => {
        const span = spanOf(of, one, other);
        if (span) expect(checkAnchor(describe(of, ...span), of)).toEqual(describe(of, ...span));
      }),
    );
  });

  it("takes less context than ours, and stores ours", () => {
    expect(checkAnchor({ ...anchor, prefix: "shields ", suffix: "" }, text)).toEqual(anchor);
  });

  it.each([
    ["another quote", { exact: "60,000 homes" }, /not the text you marked/],
    ["a quote that stands elsewhere", { exact: "the ministry" }, /not the text you marked/],
    ["a longer quote", { exact: "40,000 homes, " }, /not the text you marked/],
    ["other words before it", { prefix: "The barrier protects " }, /words around/],
    ["other words after it", { suffix: ", the minister says." }, /words around/],
    ["more words before it than there are", { prefix: "Yes. The barrier shields " }, /words around/],
    ["offsets past the end", { end: 500 }, /past the end/],
    ["offsets that are reversed", { start: 32, end: 20 }, /No text is selected/],
  ])("refuses %s", (_, change, words) => {
    expect(() => checkAnchor({ ...anchor, ...change }, text)).toThrow(
      expect.objectContaining({ forPerson: expect.stringMatching(words) as string }),
    );
  });
});
