const longestKey = 200;

/**
 * A headline as it is put in order: without accents, capitals and quotation marks; compared sign
 * by sign, so that every engine puts the same headline in the same place.
 */
export function sortKey(headline: string): string {
  const plain = headline
    .normalize("NFKD")
    .replace(/[\u0300-\u036f\p{Pi}\p{Pf}„‚"']/gu, "")
    .toLowerCase();
  const fromFirstWord = plain.replace(/^[^\p{L}\p{N}]+/u, "");
  return Array.from(fromFirstWord === "" ? plain : fromFirstWord)
    .slice(0, longestKey)
    .join("");
}
