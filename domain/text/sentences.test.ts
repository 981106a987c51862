import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBorder } from "./graphemes";
import { sentenceAt, splitSentences } from "./sentences";
import { trickyText } from "./testing/tricky-text";

const split = (text: string, language = "en") =>
  splitSentences(text, language).map(({ start, end }) => text.slice(start, end));

describe("splitSentences", () => {
  // "|" stands where a sentence ends and the next begins.
  it.each([
    ["en", "The barrier closed at noon. | It opened again at six. | Nobody was hurt."],
    ["en", "Dr. Petrov met Mr. and Mrs. Aalto. | They spoke for an hour."],
    ["en", "The novel is by J. R. Holm. | He was born here."],
    ["en", "The novel is by J. A. Holm, J. R. R. Aalto and A. Ruiz. | He was born here."],
    ["en", "Pier No. 5 was closed on Jan. 3 and reopened. | The rest stayed open."],
    ["en", "Gen. Ruiz flew to the U.S. Senate hearing. | It lasted a day."],
    ["en", "The steel came from the U.S. | The cement did not."],
    ["en", "It opened at 9 a.m. | The crowd had waited since six."],
    ["en", "She holds a Ph.D. in hydrology, i.e. She knows tides."],
    ["en", "Holm Inc. Chair Ines Aalto agreed. | Nobody else at Holm Inc. | They all left."],
    ["en", "“Will it hold?” the mayor asked. | Nobody answered."],
    ["en", "“It will not hold!” Petrov said. | He left."],
    ["en", "“Will it hold?” | Nobody in the hall could answer that."],
    ["en", "She said: “It is over. | We will rebuild.” | Then she left."],
    ["en", "They waited… and then it came. | Nobody spoke."],
    ["en", "1. Close the gates. | 2. Ring the bell."],
    ["en", "What now? | Really!"],
    ["en", "It cost 3.5 million, about 40.2 per cent more. | That is a lot."],
    ["en-GB", "The flood reached St. Mary’s church. | It stopped there."],
    ["ru", "Он родился в г. Выборге на ул. Садовой. | Потом он уехал."],
    ["ru", "Завод им. Кирова закрыли в 2021 г. | Рабочие ушли."],
    ["ru", "В 2021 г. Завод закрыли. | Рабочие ушли."],
    ["ru", "Роман написал А. С. Ольшанский. | Он жил у моря."],
    ["ru", "Туда привезли муку, соль и т. д. | Потом привезли уголь."],
    ["ru", "Музей им. Кирова помог им. | Потом он закрылся."],
    ["ru", "Туда привезли муку и др. | Рабочие ушли. | Осталось 5 тыс. | Завод стоит."],
    ["ru", "По словам проф. Ольшанского, дом № 5 на стр. 12 описан верно. | Других нет."],
    ["ru", "«Плотина выстоит?» — спросил он. | Никто не ответил."],
    ["de", "Die Flut kam um drei. | Dr. Holm schlief."],
    ["zh", "大坝昨天关闭。 | 他说：“没有人受伤。” | 船都回来了。"],
    ["ja", "堤防は昨日閉じた。 | 市長は「誰も負傷していない」と述べた。"],
    ["ar", "أغلق الحاجز أمس. | هل يصمد؟ | لا أحد يعلم."],
    ["hi", "बाँध कल बंद हुआ। | कोई घायल नहीं हुआ।"],
    ["ka", "ჯებირი გუშინ დაიკეტა. | არავინ დაშავებულა."],
    ["und", "The barrier closed. | Dr. Holm slept."],
    ["", "The barrier closed. | Nobody was hurt."],
    ["not a language", "The barrier closed. | Nobody was hurt."],
  ])("in %s: %s", (language, marked) => {
    const sentences = marked.split(" | ");
    const separator = language === "zh" || language === "ja" ? "" : " ";
    expect(split(sentences.join(separator), language)).toEqual(sentences);
  });

  it("never crosses a line end, and leaves out the white space around", () => {
    expect(
      split("Barrier closed\n\n \u00a0The sea rose by a metre.  It fell again. \n\tDr.\nHolm slept"),
    ).toEqual(["Barrier closed", "The sea rose by a metre.", "It fell again.", "Dr.", "Holm slept"]);
  });

  it("finds none in nothing", () => {
    expect([split(""), split(" \n\n ")]).toEqual([[], []]);
  });

  // With work that grows with the square of the length, each of these would take minutes.
  it.each([
    ["sentences", "The barrier closed at noon, the minister said. ", 21_276],
    ["numbers, which are joined to what follows", "1. ", 400],
    ["an address that goes on and on", "St. Mary’s ", 400],
    ["one word", "tide", 1],
  ])("reads a paragraph of a million characters: %s", (_, repeated, atLeast) => {
    const text = repeated.repeat(1_000_000 / repeated.length);
    const sentences = splitSentences(text, "en");
    expect(sentences.length).toBeGreaterThanOrEqual(atLeast);
    expect(sentences.at(-1)?.end).toBe(text.trimEnd().length);
  });

  it("loses no word, keeps the order, and stands on whole characters", () => {
    fc.assert(
      fc.property(trickyText(60), fc.constantFrom("en", "ru", "und"), (text, language) => {
        let at = 0;
        for (const { start, end } of splitSentences(text, language)) {
          expect(text.slice(at, start).trim()).toBe("");
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).not.toContain("\n");
          expect([isGraphemeBorder(text, start), isGraphemeBorder(text, end)]).toEqual([true, true]);
          at = end;
        }
        expect(text.slice(at).trim()).toBe("");
      }),
      { numRuns: 1_000 },
    );
  });
});

describe("sentenceAt", () => {
  const sentences = splitSentences("  One. Two.\nThree.", "en");

  it.each([
    [0, 0],
    [2, 0],
    [5, 0],
    [6, 0],
    [7, 1],
    [11, 1],
    [12, 2],
    [99, 2],
  ])("at %i is the sentence that is read there", (offset, index) => {
    expect(sentenceAt(sentences, offset)).toEqual(sentences[index]);
  });

  it("is none where there is nothing to read", () => {
    expect(sentenceAt([], 0)).toBeNull();
  });
});
