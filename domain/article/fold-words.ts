const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * Text as a search compares it: letters that look alike are one (NFKC), in lower case. What is
 * written without spaces is written twice over, because the index finds three signs in a row and
 * a word of those scripts often has two; a part of the text stays a part of it.
 */
export function foldWords(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(withoutSpaces, "$&$&");
}
