import { expect, test } from "vitest";
import { isCheckable, readsAsOpinion } from "./checkable";
import { cuesIn } from "./cues";
import { hits } from "./testing/labelled-sentences/hits";
import { labelledSentences } from "./testing/labelled-sentences/labelled-sentences";

test.each([
  ["a number", "en", "It cost 212 million."],
  ["a number in words", "en", "It cost two hundred million."],
  ["a number in words", "en", "Twelve gates held."],
  ["a name with a role", "en", "On the quay waits chief engineer Ines Aalto."],
  ["a role behind the name", "en", "Ines Aalto, the chief engineer, waits on the quay."],
  ["what happened", "en", "The party lost its seats."],
  ["a comparison", "en", "The wall is older than the town."],
  ["a fact with a comment", "en", "Sadly, the library closed."],
  ["somebody’s words", "en", "The gates held, she said."],
  ["a question that somebody asked", "en", "Did she say: “The gates of the barrier held all night”?"],
  ["a superlative", "en", "It is the longest wall on the coast."],
  ["a cause", "en", "It leaked because the seals were old."],
  ["a date in words", "en", "It opened on monday."],
  ["a number", "ru", "Она стоила 212 миллионов."],
  ["a superlative", "ru", "Это самая длинная стена на побережье."],
  ["a name with a role", "ru", "На набережной ждёт мэр Инес Аалто."],
  ["what happened", "ru", "Суд отменил приговор."],
  ["a name with a role", "de", "Am Kai wartet Bürgermeisterin Ines Aalto."],
  ["a superlative", "de", "Es ist die längste Mauer der Küste."],
  ["a name, in a language without rules", "fi", "Rannalla pormestari Aalto tapasi kalastajat."],
  ["a full sentence without capitals", "zh", "大坝昨天关闭。"],
  ["a full sentence without capitals", "ar", "أغلق الحاجز أمس."],
  ["a full sentence without capitals", "ka", "ჯებირი გუშინ დაიკეტა."],
])("%s (%s) can be checked: %s", (_, language, sentence) => {
  expect(isCheckable(sentence, language)).toBe(true);
});

test.each([
  ["an opinion without a fact", "en", "It is quite a sight."],
  ["a judgement in the words of a fact", "en", "This shameful council has lost its way."],
  ["a name without a claim", "en", "Ines Aalto smiled."],
  ["an instruction with a number", "en", "Preheat the oven to 180 degrees."],
  ["a mood", "ru", "Инес Аалто ждёт у окна."],
  ["a question", "en", "Will the barrier of Easthaven hold in 2026?"],
  ["a question in Arabic", "ar", "هل يصمد الحاجز؟"],
  ["a question in Chinese", "zh", "大坝会坚持住吗？"],
  ["only nouns, in German", "de", "Die Mauer ist ein schöner Anblick."],
  ["a heading", "en", "Constructive talks"],
  ["nothing", "und", ""],
])("%s (%s) cannot: %s", (_, language, sentence) => {
  expect(isCheckable(sentence, language)).toBe(false);
});

test.each([
  ["what should be", "en", "The gates should be opened."],
  ["a judgement", "en", "The plan is absurd."],
  ["a comment on a fact", "en", "Sadly, the library closed in 2014."],
  ["one’s own view, with that of another", "en", "I think she lied when she told them so."],
  ["a quotation and nothing else", "en", "“It is the ugliest building in the country.”"],
  ["what should be", "ru", "Нам следует подумать."],
  ["one’s own view", "de", "Meiner Meinung nach ist das falsch."],
])("%s (%s) reads as an opinion: %s", (_, language, sentence) => {
  expect(readsAsOpinion(cuesIn(sentence, language))).toBe(true);
});

test.each([
  ["a fact", "en", "The gates closed at noon."],
  ["what somebody else judges", "en", "The plan is absurd, said Aalto."],
  ["a judgement in quotation marks", "en", "The parliament has a speaker who plays “the ugliest” tunes."],
  ["a language without rules", "fi", "Suunnitelma on järjetön."],
])("%s (%s) does not: %s", (_, language, sentence) => {
  expect(readsAsOpinion(cuesIn(sentence, language))).toBe(false);
});

test.each([
  ["en", { checkable: { precision: 0.83, recall: 0.9 }, opinion: { precision: 0.9, recall: 0.8 } }],
  ["ru", { checkable: { precision: 0.85, recall: 0.9 }, opinion: { precision: 0.88, recall: 0.8 } }],
] as const)(
  "in sentences that no rule was tuned on the cues are right nearly always (%s)",
  (language, floor) => {
    const sentences = labelledSentences(language, "heldOut");
    const reached = {
      checkable: hits(sentences, "checkable", (text) => isCheckable(text, language)),
      opinion: hits(sentences, "opinion", (text) => readsAsOpinion(cuesIn(text, language))),
    };
    for (const label of ["checkable", "opinion"] as const) {
      expect(reached[label].precision).toBeGreaterThan(floor[label].precision);
      expect(reached[label].recall).toBeGreaterThan(floor[label].recall);
    }
  },
);
