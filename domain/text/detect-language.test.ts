import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectLanguage } from "./detect-language";
import { trickyText } from "./testing/tricky-text";

describe("detectLanguage", () => {
  it.each([
    ["en", "The mayor said that the new barrier at Easthaven will be ready in spring."],
    ["de", "Die Bürgermeisterin sagte, das neue Sperrwerk werde im Frühjahr fertig sein."],
    ["fr", "Le maire a déclaré que le nouveau barrage serait prêt au printemps."],
    ["es", "La alcaldesa dijo que el nuevo dique estará listo en primavera y que no habrá más inundaciones."],
    ["it", "Il sindaco ha detto che la nuova barriera sarà pronta in primavera."],
    ["pt", "A prefeita disse que a nova barreira não estará pronta na primavera, mas no verão."],
    ["ru", "Мэр заявил, что новый барьер будет готов весной."],
    ["uk", "Мер заявив, що новий бар’єр буде готовий навесні."],
    ["ar", "قال رئيس البلدية إن السد الجديد سيكون جاهزا في الربيع."],
    ["fa", "شهردار گفت که سد جدید در بهار آماده خواهد شد."],
    ["he", "ראש העיר אמר שהמחסום החדש יהיה מוכן באביב."],
    ["zh", "市长说新的堤坝将在春天完工。"],
    ["zh", "市長說新的堤壩將在春天完工。"],
    ["ja", "市長は、新しい防潮堤は春に完成すると述べた。"],
    ["ko", "시장은 새 방벽이 봄에 준비될 것이라고 말했다."],
  ])("knows %s", (language, text) => {
    expect(detectLanguage(text)).toBe(language);
  });

  it.each([
    ["nothing", ""],
    ["no letters", "12 345 — 2024 🌊"],
    ["a name", "Easthaven"],
    ["Dutch", "De burgemeester van de stad zei dat de nieuwe dijk in het voorjaar klaar is."],
    ["Polish", "Burmistrz powiedział, że nowa zapora będzie gotowa na wiosnę."],
    ["Turkish", "Belediye başkanı yeni barajın ilkbaharda hazır olacağını söyledi."],
    [
      "Catalan",
      "L’alcalde va dir que la nova presa estarà a punt a la primavera i que els carrers seran segurs.",
    ],
    [
      "Galician",
      "O alcalde dixo que a nova presa estará lista na primavera e que unha auga máis non entrará.",
    ],
    ["Bulgarian", "Кметът заяви, че новата бариера ще бъде готова през пролетта."],
    ["Serbian", "Градоначелник је изјавио да ће нова брана бити готова на пролеће."],
    ["Belarusian", "Мэр заявіў, што новы бар’ер будзе гатовы вясной, і людзі былі рады."],
    ["Kazakh", "Қала әкімі жаңа тосқауыл көктемде дайын болады деді."],
    ["Urdu", "میئر نے کہا کہ نیا بند موسم بہار میں تیار ہو جائے گا۔"],
    ["Pashto", "ښاروال وویل چې نوی بند به په پسرلي کې چمتو شي."],
    ["Greek", "Ο δήμαρχος είπε ότι το νέο φράγμα θα είναι έτοιμο την άνοιξη."],
    ["Hindi", "महापौर ने कहा कि नया बांध वसंत में तैयार होगा।"],
  ])("does not guess at %s", (_, text) => {
    expect(detectLanguage(text)).toBe("und");
  });

  it("is not misled by foreign names", () => {
    expect(
      detectLanguage("Мэр города Easthaven (England) заявил, что новый барьер будет готов весной."),
    ).toBe("ru");
    expect(detectLanguage("The mayor of Екатеринбург said that the barrier is not ready.")).toBe("en");
  });

  it("looks at the beginning of a long text only", () => {
    const english = "The mayor said that the barrier will be ready in the spring. ".repeat(90);
    expect(detectLanguage(english + "Мэр заявил, что барьер готов. ".repeat(9_000))).toBe("en");
  });

  it("answers a tag for whatever it is given", () => {
    fc.assert(
      fc.property(trickyText(60), (text) => {
        expect(detectLanguage(text)).toMatch(/^[a-z]{2,3}$/);
      }),
    );
  });
});
