import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { wordingChange, type WordingPart } from "./wording-change";

const without = (parts: WordingPart[], change: WordingPart["change"]) =>
  parts
    .filter((part) => part.change !== change)
    .map((part) => part.text)
    .join("");

const show = (parts: WordingPart[]) =>
  parts
    .map(({ change, text }) => ({ same: text, removed: `[-${text}-]`, added: `{+${text}+}` })[change])
    .join("");

describe("wordingChange", () => {
  it.each([
    ["protect 40,000 homes", "protect about 23,600 homes", "protect [-40,000-]{+about 23,600+} homes"],
    ["the gate may close", "the gate may close", "the gate may close"],
    ["a flood", "", "[-a flood-]"],
    ["", "a flood", "{+a flood+}"],
    ["затвор защитит город", "затвор прикроет город", "затвор [-защитит-]{+прикроет+} город"],
    [
      "none of which has voted",
      "only one, Easthaven, has voted",
      "[-none of which-]{+only one, Easthaven,+} has voted",
    ],
  ])("marks whole words: %s → %s", (original, proposed, expected) => {
    expect(show(wordingChange(original, proposed))).toBe(expected);
  });

  it("loses nothing of either text, and never leaves two neighbours of one kind", () => {
    const text = fc.array(fc.constantFrom("gate", " ", "40,000", ",", "’", "мост", "👩‍👩‍👧", "海", "\n"), {
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, (before, after) => {
        const [original, proposed] = [before.join(""), after.join("")];
        const parts = wordingChange(original, proposed);
        expect(without(parts, "added")).toBe(original);
        expect(without(parts, "removed")).toBe(proposed);
        expect(parts.every(({ text: piece }) => piece !== "")).toBe(true);
        expect(parts.every((part, index) => part.change !== parts[index + 1]?.change)).toBe(true);
      }),
    );
  });

  it("sets the whole new text against the whole old one where hardly a word is left", () => {
    const original = Array.from({ length: 900 }, (_, n) => `old${String(n)}`).join(" ");
    const proposed = Array.from({ length: 900 }, (_, n) => `new${String(n)}`).join(", ");
    expect(wordingChange(original, proposed)).toEqual([
      { change: "removed", text: original },
      { change: "added", text: proposed },
    ]);
  });
});
