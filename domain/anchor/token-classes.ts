/** What a UTF-16 code unit does in a token. */
export const unit = {
  unknown: 0,
  /** White space: between tokens, never in one. */
  space: 1,
  /** Letters, marks and digits of scripts that put spaces between words: a run is one token. */
  word: 2,
  /** Letters of scripts without spaces: each is a token. */
  lone: 3,
  /** Punctuation and symbols: each is a token. */
  sign: 4,
  /** Joins what stands before it: marks, joiners, variation selectors. */
  mark: 5,
  /** Shows nothing: soft hyphens, direction marks. Part of a token, and no part of how it reads. */
  silent: 6,
  /** Half of a character beyond the first 65,536, most of them emoji: a run is one token. */
  half: 7,
} as const;

/** By code unit, filled as they are met. */
const classes = new Uint8Array(0x10000);

/** Scripts that write words without spaces between them. */
const lone =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}]/u;

/** The class of a code unit, from `unit`. Looked up once for each of them. */
export function classOf(code: number): number {
  const known = classes[code] ?? unit.unknown;
  if (known !== unit.unknown) return known;
  const found = findClass(code);
  classes[code] = found;
  return found;
}

function findClass(code: number): number {
  if (code >= 0xd800 && code <= 0xdfff) return unit.half;
  const character = String.fromCharCode(code);
  // The byte order mark counts as white space in a pattern.
  if (/[\u00ad\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/.test(character)) return unit.silent;
  if (/\s/u.test(character)) return unit.space;
  if (/[\p{M}\u200c\u200d]/u.test(character)) return unit.mark;
  if (/[\p{L}\p{N}]/u.test(character)) return lone.test(character) ? unit.lone : unit.word;
  return unit.sign;
}

const apostrophe = "'".charCodeAt(0);
const quotation = '"'.charCodeAt(0);
const hyphen = "-".charCodeAt(0);

/** A sign as it is compared: every form of quotation mark, apostrophe and dash is one. */
export function foldSign(code: number): number {
  if (code < 0x80) return code;
  if (code === 0x2018 || code === 0x2019 || code === 0x201a || code === 0x201b || code === 0x2032)
    return apostrophe;
  if (code === 0xab || code === 0xbb || (code >= 0x201c && code <= 0x201f) || code === 0x2033)
    return quotation;
  if ((code >= 0x2010 && code <= 0x2015) || code === 0x2212) return hyphen;
  return code;
}
