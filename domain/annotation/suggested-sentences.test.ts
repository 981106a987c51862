import { expect, test } from "vitest";
import { suggestedSentences } from "./suggested-sentences";

const textOf = (number: number) => `The gate cost ${String(number)} million. It was the best of all.`;

test("a text is read once as long as few others are read in between, and again in another language", () => {
  const first = suggestedSentences(textOf(1), "en");
  expect(first.map(({ start }) => start)).toEqual([0, 25]);
  suggestedSentences(textOf(2), "en");
  expect(suggestedSentences(textOf(1), "en")).toBe(first);
  expect(suggestedSentences(textOf(1), "ru")).not.toBe(first);
  const read = suggestedSentences(textOf(1), "en");
  for (let number = 3; number < 12; number += 1) suggestedSentences(textOf(number), "en");
  expect(suggestedSentences(textOf(1), "en")).not.toBe(read);
  expect(suggestedSentences(textOf(1), "en")).toEqual(read);
});
