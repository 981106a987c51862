import { expect, test } from "vitest";
import { reasons } from "./reasons";

test.each([
  ["It cost 212 million in June.", "A number, a date."],
  ["“The gates will not hold,” she said.", "Somebody’s words."],
  ["Sadly, the library closed.", "Something that happened. Reads like an opinion."],
  ["The plan is absurd.", "Reads like an opinion."],
  ["A gull lands.", ""],
])("%s %s", (sentence, why) => {
  expect(reasons(sentence, "en")).toBe(why);
});

test("no more than three are told", () => {
  const sentence = "In June 2021 mayor Karin Holt lost the most votes because of it.";
  expect(reasons(sentence, "en").split(", ")).toHaveLength(3);
});
