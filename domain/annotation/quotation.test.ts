import fc from "fast-check";
import { expect, it } from "vitest";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { quotationIn } from "./quotation";

it.each([
  ["whole", "“The gates will hold this winter,” said the engineer."],
  ["straight marks", '"The gates will hold this winter," said the engineer.'],
  ["second in the sentence", "She called it “solid” and added: “The gates will hold.”"],
  ["begun here and ended later", "“The gates will hold this winter."],
  ["begun earlier and ended here", "And the wall will last,” said the engineer."],
  ["with an insertion", "“[The gates] will hold this winter,” said the engineer."],
  ["French", "« Les portes tiendront cet hiver », a dit l’ingénieure."],
  ["French, begun earlier", "Les portes tiendront cet hiver », a dit l’ingénieure."],
  ["German", "„Die Tore halten diesen Winter“, sagte die Ingenieurin."],
  ["German in books", "»Die Tore halten diesen Winter«, sagte die Ingenieurin."],
  ["German, begun earlier", "Die Tore halten diesen Winter“, sagte die Ingenieurin."],
  ["Russian", "«Ворота выдержат эту зиму», — сказала инженер."],
  ["Arabic", "قالت المهندسة: «ستصمد البوابات هذا الشتاء»."],
  ["Hebrew", 'המהנדסת אמרה: "השערים יחזיקו מעמד בחורף".'],
  ["Chinese", "工程师说：“闸门今年冬天没有问题。”"],
  ["Japanese", "「この冬も水門は大丈夫です」と技師は述べた。"],
])("finds a quotation: %s", (_, sentence) => {
  expect(quotationIn(sentence)).not.toBeNull();
});

it.each([
  ["none", "The gates will hold this winter."],
  ["a single word", "They call the wall “solid” and walk on it every day."],
  ["a title", "Her book “Gates and Tides” sold well on the whole coast."],
  ["words between two short ones", "The “gate” that the town calls its “wall” held."],
  ["an abbreviation in Hebrew", 'דובר צה"ל אמר אתמול שהשערים בעיר יחזיקו מעמד.'],
  ["a name in Chinese", "工程师在“海门”旁边说了很多关于水闸的话。"],
  ["an apostrophe", "The town’s gates and the mayor’s house will hold."],
])("does not take for a quotation: %s", (_, sentence) => {
  expect(quotationIn(sentence)).toBeNull();
});

it("answers whatever it is given", () => {
  fc.assert(
    fc.property(trickyText(40), (sentence) => {
      const quotation = quotationIn(sentence);
      if (quotation === null) return;
      expect(quotation.start).toBeGreaterThanOrEqual(0);
      expect(quotation.end).toBeGreaterThan(quotation.start);
      expect(quotation.end).toBeLessThanOrEqual(sentence.length);
    }),
  );
});
