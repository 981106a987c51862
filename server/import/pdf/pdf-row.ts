import "server-only";
import type { PdfPiece } from "./pdf-page";

/** What stands on one line of a page or of a column, from left to right. */
export type PdfRow = {
  pieces: PdfPiece[];
  text: string;
  x: number;
  right: number;
  y: number;
  /** Of most of its letters. */
  size: number;
  font: string;
  /** The page's number, from 0. */
  page: number;
};

/** Scripts that put no space between words. */
const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** The rows of a page, from the top: pieces that stand at the same height, whatever lies between them. */
export function rowsOf(pieces: readonly PdfPiece[], page: number): PdfRow[] {
  const sorted = [...pieces].sort((one, other) => one.y - other.y || one.x - other.x);
  const rows: PdfPiece[][] = [];
  let main: PdfPiece | null = null;
  for (const piece of sorted) {
    if (main !== null && isBeside(main, piece)) {
      rows.at(-1)?.push(piece);
      if (piece.size > main.size) main = piece;
    } else {
      rows.push([piece]);
      main = piece;
    }
  }
  return rows.map((row) => makeRow(row, page));
}

/** Makes a row of pieces at one height, in any order. */
export function makeRow(unordered: readonly PdfPiece[], page: number): PdfRow {
  const pieces = inReadingOrder(unordered);
  const main = mainPiece(pieces);
  return {
    pieces,
    text: textOf(pieces, main),
    x: Math.min(...pieces.map(({ x }) => x)),
    right: Math.max(...pieces.map(({ x, width }) => x + width)),
    y: main.y,
    size: main.size,
    font: main.font,
    page,
  };
}

/** Half of the lower of the two stands beside the other, as a raised number does. */
function isBeside(one: PdfPiece, other: PdfPiece): boolean {
  const overlap = Math.min(one.y, other.y) - Math.max(one.y - one.size, other.y - other.size);
  return overlap > Math.min(one.size, other.size) * 0.5;
}

function inReadingOrder(pieces: readonly PdfPiece[]): PdfPiece[] {
  const sorted = [...pieces].sort((one, other) => one.x - other.x);
  // Printed twice, a little apart, to look bold.
  const once = sorted.filter((piece, index) => {
    const before = sorted[index - 1];
    return before?.text !== piece.text || piece.x - before.x > piece.size * 0.2;
  });
  return once.some(({ isRtl }) => isRtl) ? turnForeign(once) : once;
}

/** In a line that is read from the right, what is not was mirrored with it: its pieces are turned back. */
function turnForeign(pieces: readonly PdfPiece[]): PdfPiece[] {
  const turned: PdfPiece[] = [];
  let run: PdfPiece[] = [];
  for (const piece of pieces) {
    if (!piece.isRtl) run.unshift(piece);
    else {
      turned.push(...run, piece);
      run = [];
    }
  }
  return [...turned, ...run];
}

function mainPiece(pieces: readonly PdfPiece[]): PdfPiece {
  const letters = new Map<string, { count: number; piece: PdfPiece }>();
  for (const piece of pieces) {
    const key = `${piece.font} ${piece.size.toFixed(1)}`;
    const known = letters.get(key) ?? { count: 0, piece };
    letters.set(key, { count: known.count + piece.text.length, piece: known.piece });
  }
  const most = [...letters.values()].reduce((best, each) => (each.count > best.count ? each : best));
  return most.piece;
}

function textOf(pieces: readonly PdfPiece[], main: PdfPiece): string {
  let text = "";
  pieces.forEach((piece, index) => {
    const isSign = isRaised(piece, main);
    const words = isSign ? `[${piece.text.trim()}]` : piece.text;
    const before = pieces[index - 1];
    const needsSpace = before !== undefined && isApart(before, piece, isSign) && !/\s$/.test(text);
    text += needsSpace ? ` ${words.trimStart()}` : words;
  });
  return text.replace(/(?: |\p{Cc})+/gu, " ").trim();
}

/** The sign of a footnote, small and above the line. */
function isRaised(piece: PdfPiece, main: PdfPiece): boolean {
  const isSmall = piece.size < main.size * 0.8 && main.y - piece.y > main.size * 0.15;
  return isSmall && /^\s*(?:\d{1,3}|[*†‡]{1,3})\s*$/.test(piece.text);
}

/** A word's space lies between two pieces; the sign of a footnote stands a little away from its word. */
function isApart(before: PdfPiece, piece: PdfPiece, isSign: boolean): boolean {
  const [left, right] = before.x < piece.x ? [before, piece] : [piece, before];
  const gap = right.x - left.x - left.width;
  const isCjk = withoutSpaces.test(before.text.slice(-1)) && withoutSpaces.test(piece.text.slice(0, 1));
  return gap > Math.max(before.size, piece.size) * (isCjk ? 0.8 : isSign ? 0.4 : 0.15);
}
