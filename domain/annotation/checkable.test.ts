import { expect, test } from "vitest";
import { isCheckable } from "./checkable";

test.each([
  ["a number", "en", "It cost 212 million."],
  ["a number in words", "en", "It cost two hundred million."],
  ["a name", "en", "On the quay, Ines Aalto met the fishers."],
  ["a name after an opening quotation mark", "en", "They call the gate “Old Margit”."],
  ["somebody’s words", "en", "The gates held, she said."],
  ["a question that somebody asked", "en", "Did she say: “The gates of the barrier held all night”?"],
  ["a superlative", "en", "It is the longest wall on the coast."],
  ["a cause", "en", "It leaked because the seals were old."],
  ["a date in words", "en", "It opened on monday."],
  ["a number", "ru", "Она стоила 212 миллионов."],
  ["a superlative", "ru", "Это самая длинная стена на побережье."],
  ["a name", "ru", "На набережной мэр Аалто встретила рыбаков."],
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
  ["a question", "en", "Will the barrier of Easthaven hold in 2026?"],
  ["a question in Arabic", "ar", "هل يصمد الحاجز؟"],
  ["a question in Chinese", "zh", "大坝会坚持住吗？"],
  ["only nouns, in German", "de", "Die Mauer ist ein schöner Anblick."],
  ["a heading", "en", "Constructive talks"],
  ["nothing", "und", ""],
])("%s (%s) cannot: %s", (_, language, sentence) => {
  expect(isCheckable(sentence, language)).toBe(false);
});
