/** How much of a text is looked at, in UTF-16 code units: the beginning of an article is enough. */
const looked = 5_000;

/** Fewer of a text's words than this among a language's commonest, and it is another language. */
const fewestCommon = 0.16;

/** Of the commonest words of each language that is written in Latin letters; "und" for lookalikes. */
const commonWords: readonly (readonly [language: string, common: ReadonlySet<string>])[] = [
  [
    "en",
    words("the of and to in a is that for it was on with as his by at from are be has have this not were"),
  ],
  [
    "de",
    words("der die das und in zu den von mit ist des nicht ein eine dem für auf sich im als auch war er"),
  ],
  [
    "fr",
    words("le la les de des et à en un une du que est pour dans qui par sur pas au plus ce il ne avec l d"),
  ],
  [
    "es",
    words("el la los las de y en que un una del se por con para es su al lo como más ha no fue esta está"),
  ],
  ["it", words("il la i le di e che in un una della per è con non si da sono dei al nel gli anche ha lo l")],
  [
    "pt",
    words("o a os as de e que em um uma do da dos das no na para com não é por se foi ao mais como são"),
  ],
  // Catalan and Galician share most of these with Spanish and Portuguese.
  ["und", words("el la els les de i en que un una del es per amb al és va l d dels no ha més seva aquest")],
  ["und", words("o a os as de e que en un unha do da dos das no na para con non é por se foi ao máis como")],
];

/**
 * The language of a text as a BCP 47 primary tag, by its script and commonest words: one of en, ru,
 * uk, ar, fa, he, zh, ja, ko, de, fr, es, it, pt; "und" for any other and where there is too little.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, looked);
  const count = (letters: RegExp) => start.match(letters)?.length ?? 0;
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  // A syllable of Korean, a sign of Chinese or Japanese stand for more than a letter.
  const scripts: [number, () => string][] = [
    [count(/\p{sc=Latin}/gu), () => latin(start)],
    [count(/\p{sc=Cyrillic}/gu), () => cyrillic(start.toLowerCase())],
    [count(/\p{sc=Arabic}/gu), () => arabic(start)],
    [count(/\p{sc=Hebrew}/gu), () => "he"],
    [count(/\p{sc=Hangul}/gu) * 2, () => "ko"],
    [(count(/\p{sc=Han}/gu) + kana) * 2, () => (kana * 20 > count(/\p{sc=Han}/gu) ? "ja" : "zh")],
  ];
  const letters = count(/\p{L}/gu);
  const [share, language] = scripts.reduce((most, script) => (script[0] > most[0] ? script : most));
  return share * 2 > letters ? language() : "und";
}

function latin(text: string): string {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, ...others] = commonWords
    .map(([language, common]) => ({
      language,
      share: all.filter((word) => common.has(word)).length / all.length,
    }))
    .sort((one, other) => other.share - one.share);
  if (best === undefined || best.share < fewestCommon) return "und";
  // A lookalike must be better, not as good: it stands last in the table, and sorting keeps that order.
  const isTie = others.some(({ language, share }) => language !== "und" && share === best.share);
  return isTie ? "und" : best.language;
}

function cyrillic(text: string): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  // Letters of Belarusian, Serbian, Macedonian and the Turkic languages; in Bulgarian the hard sign is a vowel.
  const foreign = count(/[ўјљњђћџѓќѕәғқңөұүһҳҷӯ]/g) + count(/ъ(?![еёюя])/g);
  if (foreign * 200 > text.length) return "und";
  return count(/[іїєґ]/g) > count(/[ыэъё]/g) ? "uk" : "ru";
}

function arabic(text: string): string {
  const count = (letters: RegExp) => text.match(letters)?.length ?? 0;
  // Letters of Urdu, Pashto, Kurdish and Uyghur.
  if (count(/[ٹڈڑںےہھټډړږښڼۍېۆۇەڵ]/g) * 100 > text.length) return "und";
  return count(/[پچژگکی]/g) > count(/[يكىةأإ]/g) ? "fa" : "ar";
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(" "));
}
