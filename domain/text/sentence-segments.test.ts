import fc from "fast-check";
import { expect, it } from "vitest";
import { sentenceSegments } from "./sentence-segments";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

const piece = fc.constantFrom(
  "a", "B", "7", " ", ". ", ".", "? ", "...", "”", "(", "\u00a0", "\u0301", "\r", "\r\n", "\u2029", "👩‍🚀", "。", "水", "—", "ж",
); // prettier-ignore

it("cuts a text as the segmenter itself does, however little it looks at in one go", () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), fc.integer({ min: 1, max: 12 }), (pieces, atOnce) => {
      const text = pieces.join("");
      const whole = Array.from(segmenter.segment(text), ({ segment }) => segment);
      const cut = Array.from(sentenceSegments(segmenter, text, atOnce), ({ start, end }) =>
        text.slice(start, end),
      );
      expect(cut).toEqual(whole);
    }),
    { numRuns: 2_000 },
  );
});
