import { firstWhere } from "@/domain/text/first-where";
import { classOf, foldSign, unit } from "./token-classes";

/**
 * A text as the words and signs that it is made of, in any language. White space is not among
 * them. Two tokens that read alike have the same id, whatever their typography: quotation marks,
 * apostrophes, dashes, dots and composed letters. (A few pairs that do not read alike share one,
 * because ids are 32-bit hashes: what matters is compared again by `readAlike`.)
 */
export type Tokens = {
  text: string;
  count: number;
  /** Where each begins and ends, in UTF-16 code units. */
  starts: Int32Array;
  ends: Int32Array;
  ids: Int32Array;
  /** 1 for each that begins a line. */
  lineStarts: Uint8Array;
};

const lineFeed = 0x0a;
const dot = ".".charCodeAt(0);
const comma = ",".charCodeAt(0);
const ellipsis = 0x2026;
const [firstDigit, lastDigit] = [0x30, 0x39];

/** Reads the tokens of a text, in time and space that grow with its length. */
export function readTokens(text: string): Tokens {
  // There are never more tokens than code units, and memory that is not written to costs nothing.
  const room = text.length;
  const [starts, ends, ids] = [new Int32Array(room), new Int32Array(room), new Int32Array(room)];
  const lineStarts = new Uint8Array(room);
  let count = 0;
  let isLineStart = 1;
  for (let at = 0; at < room;) {
    const code = text.charCodeAt(at);
    if (classOf(code) === unit.space) {
      if (code === lineFeed) isLineStart = 1;
      at += 1;
      continue;
    }
    const end = endOfToken(text, at);
    starts[count] = at;
    ends[count] = end;
    ids[count] = idOf(text, at, end);
    lineStarts[count] = isLineStart;
    isLineStart = 0;
    count += 1;
    at = end;
  }
  return { text, count, starts, ends, ids, lineStarts };
}

/** The tokens that a span touches, as [first, last + 1]: empty for white space. */
export function tokensIn({ starts, ends, count }: Tokens, start: number, end: number): [number, number] {
  return [
    firstWhere(count, (at) => (ends[at] ?? 0) > start),
    firstWhere(count, (at) => (starts[at] ?? 0) >= end),
  ];
}

function endOfToken(text: string, start: number): number {
  const first = text.charCodeAt(start);
  const kind = classOf(first);
  let at = start + 1;
  if (kind === unit.half) return endOfRun(text, at, unit.half);
  if (kind === unit.word || kind === unit.mark || kind === unit.silent) return endOfWord(text, start);
  if (isDot(first)) while (isDot(text.charCodeAt(at))) at += 1;
  return endOfRun(text, at, unit.mark);
}

/**
 * Whether two tokens read alike. Ids are hashes, so that a few thousand pairs of numbers share one:
 * where it counts that nothing has changed, their words are compared too.
 */
export function readAlike(one: Tokens, at: number, other: Tokens, there: number): boolean {
  if (one.ids[at] !== other.ids[there]) return false;
  const [start, end] = [one.starts[at] ?? 0, one.ends[at] ?? 0];
  const [from, to] = [other.starts[there] ?? 0, other.ends[there] ?? 0];
  let same = 0;
  while (start + same < end && one.text.charCodeAt(start + same) === other.text.charCodeAt(from + same))
    same += 1;
  const isLetterForLetter = start + same === end && from + same === to;
  return isLetterForLetter || reading(one.text, start, end) === reading(other.text, from, to);
}

/** What a token reads, whatever its typography: what its id is made of. */
function reading(text: string, start: number, end: number): string {
  const first = text.charCodeAt(start);
  if (isDot(first) && (first === ellipsis || end > start + 1)) return "…";
  const token = text.slice(start, end);
  const codes = Array.from({ length: token.length }, (_, at) => token.charCodeAt(at));
  const composed = codes.some((code) => classOf(code) === unit.mark) ? token.normalize("NFC") : token;
  return Array.from({ length: composed.length }, (_, at) => composed.charCodeAt(at))
    .filter((code) => classOf(code) !== unit.silent)
    .map((code) => String.fromCharCode(foldSign(code)))
    .join("");
}

/** Past the code units of a class and those that join what stands before them. */
function endOfRun(text: string, from: number, kind: number): number {
  let at = from;
  for (; at < text.length; at += 1) {
    const next = classOf(text.charCodeAt(at));
    if (next !== kind && next !== unit.mark && next !== unit.silent) break;
  }
  return at;
}

/** A word goes on over an apostrophe inside it, and a number over its dots and commas: "didn’t", "23,000". */
function endOfWord(text: string, start: number): number {
  let at = start + 1;
  for (; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const kind = classOf(code);
    if (kind === unit.word || kind === unit.mark || kind === unit.silent) continue;
    const [before, after] = [text.charCodeAt(at - 1), text.charCodeAt(at + 1)];
    const joinsNumber = (code === dot || code === comma) && isDigit(before) && isDigit(after);
    const joinsWord =
      foldSign(code) === 0x27 && classOf(before) === unit.word && classOf(after) === unit.word;
    if (!joinsNumber && !joinsWord) break;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= firstDigit && code <= lastDigit;
}

function isDot(code: number): boolean {
  return code === dot || code === ellipsis;
}

function idOf(text: string, start: number, end: number): number {
  const first = text.charCodeAt(start);
  if (isDot(first) && (first === ellipsis || end > start + 1)) return mixed(ellipsis);
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) {
    let code = text.charCodeAt(at);
    if (code >= 0x80) {
      const kind = classOf(code);
      if (kind === unit.mark) return idOfComposed(text.slice(start, end).normalize("NFC"));
      if (kind === unit.silent) continue;
      code = foldSign(code);
    }
    hash = Math.imul(hash ^ code, 0x01000193);
  }
  return mixed(hash);
}

function idOfComposed(token: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < token.length; at += 1) {
    const code = token.charCodeAt(at);
    if (classOf(code) !== unit.silent) hash = Math.imul(hash ^ foldSign(code), 0x01000193);
  }
  return mixed(hash);
}

/** The last steps of MurmurHash3: they spread what the words differ in over all bits. */
function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return bits ^ (bits >>> 16);
}
