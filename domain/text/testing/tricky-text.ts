import fc from "fast-check";

const pieces = [
  "a", "B", "7", " ", "\n", "\r", "\r\n", ".", "“", "”", "\u00a0", "é", "e\u0301", "\u0301", "\u200d", "\u200c",
  "\ufe0f", "👩", "👩‍🚀", "👍🏽", "🏽", "🇫", "🇮", "🇫🇮", "1️⃣", "©", "한", "\u1100", "\u1161", "\u11a8", "क", "्", "ि",
  "ช", "ำ", "水", "の", "ﾞ", "س", "\u064b", "\u0600", "Ж", "й", "\u{110bd}", "\u{20000}", "\u00ad",
]; // prettier-ignore

/** Well-formed text of up to `max` pieces that graphemes trip over: marks, joiners, flags, jamo, line ends. */
export function trickyText(max: number): fc.Arbitrary<string> {
  return fc.array(fc.constantFrom(...pieces), { maxLength: max }).map((parts) => parts.join(""));
}
