import { expect, test } from "vitest";
import { speakerOf } from "./speaker";

test.each([
  ["en", "The barrier shields 40,000 homes, the ministry says.", "the ministry"],
  ["en", "Aalto claimed that the gates had never failed.", "Aalto"],
  ["en", "According to the harbour office, two boats were lost.", "the harbour office"],
  ["en", "Two boats were lost, according to Ada Brandt.", "Ada Brandt"],
  ["en", "As the council noted, the wall was paid for in 2019.", null],
  ["en", "“The gates held,” said Ada Brandt, the engineer.", "Ada Brandt"],
  ["en", "“The mayor said it,” the ministry added.", "the ministry"],
  ["en", "Speaking at the port for an hour on Monday afternoon Ada Brandt said no.", "Ada Brandt"],
  ["en", "The mayor has also said that it holds.", "The mayor"],
  ["en", "He said that it holds.", null],
  ["en", "It was the flood of the century, she told the council.", null],
  ["en", "The builder was allegedly paid twice.", null],
  ["en", "“The gates held through the whole night.”", null],
  ["ru", "Плотина выдержит, заявила мэр Аалто.", "мэр Аалто"],
  ["ru", "Минобороны сообщило о пуске.", "Минобороны"],
  ["ru", "По словам рыбаков, их не спросили.", "рыбаков"],
  ["ru", "Он сказал, что выдержит.", null],
  ["de", "Die Bürgermeisterin sagte, das Tor halte.", "Die Bürgermeisterin"],
  ["de", "Laut Hafenamt, so steht es da, sind zwei Boote gesunken.", "Hafenamt"],
  ["de", "Das Tor hält, sagte Müller.", "Müller"],
  ["zh", "市长说：“大坝整夜都没有任何损坏。”", null],
])("in %s, of “%s” the speaker is %s", (language, sentence, speaker) => {
  expect(speakerOf(sentence, language)).toBe(speaker);
});

test("answers for a sentence without end, in time that grows with its length and not with its square", () => {
  // With its square this would take hours.
  for (const word of ["Ada ", "“", "and ", ", "])
    expect(() => speakerOf(`${word.repeat(200_000)}said`, "en")).not.toThrow();
});
