/** Fewer words than this in quotation marks are a name, a title or somebody's single word. */
const fewestWords = 4;

/** The same for scripts that write no spaces between words, in letters. */
const fewestLetters = 8;

/** A quotation mark of any script; a straight one between letters belongs to a word (צה"ל). */
const mark = /[“”„‟«»「」『』＂]|"(?<!\p{L}"(?=\p{L}))/gu;

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/**
 * True when a sentence holds somebody's own words: a quotation of four words or more. It may begin
 * or end in a neighbouring sentence, so that one mark alone is enough.
 */
export function hasQuotation(sentence: string): boolean {
  const pieces = sentence.split(mark);
  if (pieces.length === 1) return false;
  const quoted = beginsInside(sentence) ? 0 : 1;
  return pieces.some((piece, index) => index % 2 === quoted && isLongEnough(piece));
}

/** True when the first mark closes: text before it, and no letter or digit behind it. */
function beginsInside(sentence: string): boolean {
  const first = sentence.search(mark);
  const before = sentence.slice(0, first);
  const isClosing = !/^[\p{L}\p{N}]/u.test(sentence.slice(first + 1)) && before.trim() !== "";
  // A mark after a space opens, except the French one, which has a space before it as well.
  return isClosing && (!/\s$/.test(before) || sentence[first] === "»");
}

function isLongEnough(piece: string): boolean {
  const words = piece.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  return words.length >= fewestWords || (piece.match(unspaced)?.length ?? 0) >= fewestLetters;
}
