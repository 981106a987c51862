import { expect, test } from "vitest";
import { attributes } from "./attribution";

test.each([
  ["en", "The barrier shields 40,000 homes, the ministry says."],
  ["en", "Aalto claimed that the gates had never failed."],
  ["en", "According to the harbour office, two boats were lost."],
  ["en", "As the council noted, the wall was paid for in 2019."],
  ["en", "“The gates held through the whole night,” the engineer pointing to the wall."],
  ["en", "The engineers further asserted their innocence."],
  ["en", "Residents say that nobody warned them."],
  ["en", "The builder was allegedly paid twice."],
  ["en-GB", "The mayor told the council on Monday."],
  ["ru", "Плотина выдержит, заявила мэр Аалто."],
  ["ru", "По словам рыбаков, их не спросили."],
  ["ru", "Инженер сослался на отчёт."],
  ["ru", "Ведомство опровергло это, но рыбаки якобы видели трещину."],
  ["de", "Die Bürgermeisterin kündigte einen Umbau an."],
  ["de", "Laut Hafenamt sind zwei Boote gesunken."],
  ["fr", "« Les portes ont tenu toute la nuit », a dit l’ingénieure."],
  ["zh", "市长说：“大坝整夜都没有任何损坏。”"],
  ["ja", "市長は「堤防は一晩中持ちこたえた」と述べた。"],
  ["ar", "قالت المهندسة: «صمدت البوابات طوال الليل»."],
  ["und", "„Die Tore hielten die ganze Nacht“, so die Ingenieurin."],
])("in %s, this reports what somebody said: %s", (language, sentence) => {
  expect(attributes(sentence, language)).toBe(true);
});

test.each([
  ["en", "The barrier shields 40,000 homes."],
  ["en", "The wall was built in a post-war style."],
  ["en", "Three noted rivals bid for the work."],
  ["en", "Its announced cost was 212 million."],
  ["en", "The claims office in the United States closed."],
  ["en", "The so-called “sea gate” opened late."],
  ["ru", "Плотина защищает город от приливов."],
  ["ru", "Говоруны живут у моря."],
  ["de", "Das Tor schützt die Stadt."],
  ["zh", "大坝昨天关闭。"],
  ["und", "The barrier shields 40,000 homes."],
])("in %s, this speaks for itself: %s", (language, sentence) => {
  expect(attributes(sentence, language)).toBe(false);
});
