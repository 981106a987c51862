import { expect, test } from "vitest";
import { passageContext } from "@/domain/review/passage-context";
import { voices } from "@/domain/summary/voice";
import { splitSentences } from "@/domain/text/sentences";
import { attributedIn } from "./attributed-in";

const text = "The gate is open. It cost 9 million, the ministry said.\nIt rose.\nHe denied it. Then it fell.";

test.each([
  ["The gate is open", false],
  ["9 million", true],
  ["is open. It cost", true],
  ["It rose.", false],
  ["It rose.\nHe denied it", true],
  ["said.\nIt rose", true],
  ["Then it fell.", false],
])("card, review and summary say alike whether speech is reported in “%s”", (words, expected) => {
  const span = { start: text.indexOf(words), end: text.indexOf(words) + words.length };
  const sentences = splitSentences(text, "en");
  expect(attributedIn(text, "en", span)).toBe(expected);
  expect(passageContext(text, sentences, "en", span).isAttributed).toBe(expected);
  expect(voices(text, "en", sentences)(span).attributed).toBe(expected);
});
