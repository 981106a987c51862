/** Fewer words than this in quotation marks are a name, a title or somebody's single word. */
const fewestWords = 4;

/** The same for scripts that write no spaces between words, in letters. */
const fewestLetters = 8;

/** A quotation mark of any script; a straight one between letters belongs to a word (צה"ל). */
const mark = /[“”„‟«»「」『』＂]|"(?<!\p{L}"(?=\p{L}))/gu;

const unspaced =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;

/**
 * Somebody's own words in a sentence, as UTF-16 code units of it with their marks: a quotation of four words or
 * more, the first one. It may begin or end in a neighbouring sentence, so that one mark alone is enough. Null
 * where there is none.
 */
export function quotationIn(sentence: string): { start: number; end: number } | null {
  const marks = Array.from(sentence.matchAll(mark), ({ index }) => index);
  if (marks.length === 0) return null;
  const borders = beginsInside(sentence) ? [-1, ...marks] : marks;
  for (let index = 0; index < borders.length; index += 2) {
    const [open = -1, close = sentence.length] = borders.slice(index, index + 2);
    if (isLongEnough(sentence.slice(open + 1, close)))
      return { start: Math.max(open, 0), end: Math.min(close + 1, sentence.length) };
  }
  return null;
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
