import fc from "fast-check";
import { expect, test } from "vitest";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { cuesIn } from "./cues";

function read(sentence: string, language: string) {
  const { checkable, opinion } = cuesIn(sentence, language);
  const words = ({ kind, start, end }: { kind: string; start: number; end: number }) => [
    kind,
    sentence.slice(start, end),
  ];
  return { checkable: checkable.map(words), opinion: opinion.map(words) };
}

test("a cue says what it is, and in which words", () => {
  expect(read("Sadly, 4,300 homes were lost because of engineer Ada Brandt.", "en")).toEqual({
    checkable: [
      ["number", "4,300"],
      ["event", "lost"],
      ["cause", "because"],
      ["role", "engineer Ada Brandt"],
    ],
    opinion: [["comment", "Sadly"]],
  });
});

test("somebody’s words are found with the verb that reports them", () => {
  expect(read("“The gates will hold,” she said.", "en").checkable).toEqual([
    ["quotation", "“The gates will hold,”"],
    ["attribution", "said"],
  ]);
});

test("one’s own belief is nobody else’s words", () => {
  expect(read("I believe that children know.", "en").checkable).toEqual([]);
  expect(read("They believe that children know.", "en").checkable).toEqual([["attribution", "believe that"]]);
});

test("Russian words are found in their forms", () => {
  expect(read("К сожалению, тысячи домов сгорели из-за бури.", "ru")).toEqual({
    checkable: [
      ["number", "тысячи"],
      ["event", "сгорели"],
      ["cause", "из-за"],
    ],
    opinion: [["comment", "К сожалению"]],
  });
});

test("whatever the text, cues are words of it, in its order, and the same each time", () => {
  fc.assert(
    fc.property(
      trickyText(60),
      fc.constantFrom("en", "ru", "de", "fi", "zh", "und"),
      (sentence, language) => {
        const cues = cuesIn(sentence, language);
        for (const list of [cues.checkable, cues.opinion])
          for (const [index, { start, end }] of list.entries()) {
            expect(start).toBeGreaterThanOrEqual(list[index - 1]?.start ?? 0);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(sentence.length);
          }
        expect(cuesIn(sentence, language)).toEqual(cues);
      },
    ),
  );
});
