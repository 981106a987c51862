/** How much of a text is looked at, in UTF-16 code units: the beginning of an article is enough. */
const looked = 5_000;

/** Fewer of a text's words than this among a language's commonest, and it is another language. */
const fewestCommon = 0.16;

/** Of the commonest words of each language that is written in Latin letters. */
const commonWords: Record<string, ReadonlySet<string>> = {
  en: words("the of and to in a is that for it was on with as his by at from are be has have this not were"),
  de: words(
    "der die das und in zu den von mit ist des nicht ein eine dem für auf sich im werden als auch war",
  ),
  fr: words(
    "le la les de des et à en un une du que est pour dans qui par sur pas au plus ce il ne avec sont",
  ),
  es: words("el la los las de y en que un una del se por con para es su al lo como más ha no fue sus"),
  it: words("il la i le di e che in un una del della per è con non si da sono dei al nel gli anche ha lo"),
  pt: words("o a os as de e que em um uma do da dos das no na para com não é por se foi ao mais como são"),
};

/**
 * The language of a text as a BCP 47 primary tag, by its script and commonest words: one of en, ru,
 * uk, ar, fa, he, zh, ja, ko, de, fr, es, it, pt; "und" for any other and where there is too little.
 */
export function detectLanguage(text: string): string {
  const start = text.slice(0, looked);
  const count = (letters: RegExp) => start.match(letters)?.length ?? 0;
  const kana = count(/[\p{sc=Hiragana}\p{sc=Katakana}]/gu);
  // A sign of Chinese or Japanese says as much as a few letters.
  const scripts: [number, () => string][] = [
    [count(/\p{sc=Latin}/gu), () => latin(start)],
    [count(/\p{sc=Cyrillic}/gu), () => cyrillic(start.toLowerCase())],
    [count(/\p{sc=Arabic}/gu), () => arabic(start)],
    [count(/\p{sc=Hebrew}/gu), () => "he"],
    [count(/\p{sc=Hangul}/gu) * 2, () => "ko"],
    [(count(/\p{sc=Han}/gu) + kana) * 2, () => (kana * 20 > count(/\p{sc=Han}/gu) ? "ja" : "zh")],
  ];
  const others = count(/\p{L}/gu);
  const [share, language] = scripts.reduce((most, script) => (script[0] > most[0] ? script : most));
  return share * 2 > others ? language() : "und";
}

function latin(text: string): string {
  const all = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const [best, second] = Object.entries(commonWords)
    .map(([language, common]) => ({
      language,
      share: all.filter((word) => common.has(word)).length / all.length,
    }))
    .sort((one, other) => other.share - one.share);
  const isClear = best !== undefined && best.share >= fewestCommon && best.share > (second?.share ?? 0);
  return isClear ? best.language : "und";
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
