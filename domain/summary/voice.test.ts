import { expect, test } from "vitest";
import { splitSentences } from "@/domain/text/sentences";
import { voices } from "./voice";

const text = "The gate is open. It cost 9 million, the ministry said. It rose. He denied it.";
const voiceOf = voices(text, "en", splitSentences(text, "en"));
const voice = (words: string) =>
  voiceOf({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

test.each([
  ["The gate is open", { attributed: false, speaker: null }],
  ["9 million", { attributed: true, speaker: "the ministry" }],
  ["is open. It cost", { attributed: true, speaker: "the ministry" }],
  ["It rose.", { attributed: false, speaker: null }],
  ["denied", { attributed: true, speaker: null }],
])("knows who speaks in “%s”", (words, expected) => {
  expect(voice(words)).toEqual(expected);
});
