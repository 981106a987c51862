import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAnnotations, someAnnotation } from "@/domain/review/testing/some-annotation";
import { splitSentences } from "@/domain/text/sentences";
import { isCheckable } from "./checkable";
import type { Annotation } from "./annotation";
import { coverage as coverageOf, unmarkedCheckable, unmarkedSuggested } from "./coverage";
import { wordsOfSentence } from "./nothing-to-check";

const text = [
  "Barrier shields 40,000 homes",
  "It cost 212 million. Dr. Ines Aalto said so. It is quite a sight. Will it hold?",
  "It opened in 2021.",
].join("\n");

function coverage(annotations: readonly Annotation[], read: string, language: string, waved: string[] = []) {
  return coverageOf({ annotations, waved: new Set(waved) }, read, language);
}

function on(quote: string, author = "ana") {
  const start = text.indexOf(quote);
  return someAnnotation(author, start, start + quote.length);
}

test("an article that nobody has marked shows all that can be checked", () => {
  expect(coverage([], text, "en")).toEqual({
    progress: { verified: 0, disputed: 0, opinion: 0, unchecked: 0, disagreed: 0, recheck: 0 },
    unmarkedCheckable: 4,
  });
});

test("a sentence is marked by any part of it, and once however many mark it", () => {
  const marked = [on("212 million"), on("212 million", "ben"), on("cost")];
  expect(coverage(marked, text, "en")).toMatchObject({ progress: { verified: 2 }, unmarkedCheckable: 3 });
});

test("a statement across sentences marks them all, one beside a sentence marks none", () => {
  expect(coverage([on("million. Dr. Ines Aalto")], text, "en").unmarkedCheckable).toBe(2);
  expect(coverage([on("\n")], text, "en").unmarkedCheckable).toBe(4);
});

test("what its author has removed does not count", () => {
  const removed = { ...on("212 million"), removedAt: "2026-03-02T10:00:00.000Z" };
  expect(coverage([removed], text, "en")).toEqual(coverage([], text, "en"));
});

test("follows the text and its language", () => {
  const count = (read: string, language: string) => coverage([], read, language).unmarkedCheckable;
  expect(count("It leaked because it was old.", "en")).toBe(1);
  expect(count("It is quite a sight.", "en")).toBe(0);
  expect(count("It leaked because it was old.", "en")).toBe(1);
  expect(count("It leaked because it was old.", "ru")).toBe(0);
});

test("counts the sentences that no statement overlaps, however the statements lie", () => {
  fc.assert(
    fc.property(anyAnnotations, fc.nat(90), (annotations, shift) => {
      const moved = annotations.map(({ anchor, ...rest }) => ({
        ...rest,
        anchor: { ...anchor, start: anchor.start + shift, end: anchor.end + shift },
      }));
      const untouched = splitSentences(text, "en").filter(
        ({ start, end }) =>
          isCheckable(text.slice(start, end), "en") &&
          moved.every(({ anchor }) => anchor.end <= start || anchor.start >= end),
      );
      expect(coverage(moved, text, "en").unmarkedCheckable).toBe(untouched.length);
    }),
  );
});

test("what was waved through is not asked for again, wherever its words stand", () => {
  const waved = ["It cost 212 million."];
  expect(coverage([], text, "en", waved).unmarkedCheckable).toBe(3);
  expect(coverage([], `New. ${text}`, "en", waved).unmarkedCheckable).toBe(3);
  expect(coverage([], text.replace("212", "213"), "en", waved).unmarkedCheckable).toBe(4);
});

test("the sentences that are left are told in their order", () => {
  const left = unmarkedCheckable({ annotations: [on("212 million")], waved: new Set() }, text, "en");
  expect(left.map(({ start, end }) => text.slice(start, end))).toEqual([
    "Barrier shields 40,000 homes",
    "Dr. Ines Aalto said so.",
    "It opened in 2021.",
  ]);
});

test("a very long sentence is known by its beginning, and never by half a character", () => {
  const long = `${"a".repeat(999)}\u{1F30A} rest`;
  expect(wordsOfSentence("It opened.")).toBe("It opened.");
  expect(wordsOfSentence(long)).toBe("a".repeat(999));
});

test("what reads as an opinion is suggested, and counted for nothing", () => {
  const read = "The plan is absurd. It cost 212 million. A gull lands. Sadly, it failed in 2021.";
  const nothing = { annotations: [], waved: new Set<string>() };
  const suggested = unmarkedSuggested(nothing, read, "en");
  expect(suggested.map(({ start, end, ...is }) => [read.slice(start, end), is])).toEqual([
    ["The plan is absurd.", { isCheckable: false, isOpinion: true }],
    ["It cost 212 million.", { isCheckable: true, isOpinion: false }],
    ["Sadly, it failed in 2021.", { isCheckable: true, isOpinion: true }],
  ]);
  expect(coverage([], read, "en").unmarkedCheckable).toBe(2);
});
