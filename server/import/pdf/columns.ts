import "server-only";
import type { PdfPiece } from "./pdf-page";
import { makeRow, type PdfRow } from "./pdf-row";

/** Rows that are read one after the other, and between which edges they may run, in points. */
export type PdfColumn = { rows: PdfRow[]; left: number; right: number };

/** A gutter is at least so wide, in the text's own size. */
const narrowest = 0.7;
/** So large a share of the rows may run across it, as headlines do. */
const mostAcross = 0.25;
/** What stands beside a gutter is at least so wide, as a share of both sides. */
const thinnestSide = 0.12;

/** Parts the rows of a page into columns, in the order in which they are read. */
export function columnsOf(rows: readonly PdfRow[]): PdfColumn[] {
  const first = rows[0];
  if (first === undefined) return [];
  const bounds = {
    left: Math.min(...rows.map(({ x }) => x)),
    right: Math.max(...rows.map(({ right }) => right)),
  };
  const gutter = findGutter(rows, bounds);
  if (gutter === null) return [{ rows: [...rows], ...bounds }];
  const columns: PdfColumn[] = [];
  let band: PdfRow[] = [];
  const endBand = () => {
    columns.push(...columnsOf(side(band, (piece) => middleOf(piece) < gutter)));
    columns.push(...columnsOf(side(band, (piece) => middleOf(piece) >= gutter)));
    band = [];
  };
  for (const row of rows) {
    if (!runsAcross(row, gutter)) {
      band.push(row);
      continue;
    }
    endBand();
    const above = columns.at(-1);
    if (above?.left === bounds.left && above.right === bounds.right) above.rows.push(row);
    else columns.push({ rows: [row], ...bounds });
  }
  endBand();
  return columns;
}

/** The middle of the widest gap that nearly all rows leave free; null when there is none. */
function findGutter(
  rows: readonly PdfRow[],
  { left, right }: { left: number; right: number },
): number | null {
  if (rows.length < 4) return null;
  const width = Math.ceil(right - left) + 1;
  const covered = new Uint16Array(width);
  for (const row of rows) {
    for (const [from, to] of inkOf(row)) {
      for (let x = Math.max(0, Math.floor(from - left)); x < Math.min(width, to - left); x += 1) {
        covered[x] = (covered[x] ?? 0) + 1;
      }
    }
  }
  const size = medianOf(rows.map((row) => row.size));
  let best: { middle: number; width: number } | null = null;
  for (let x = 0; x < width; x += 1) {
    const from = x;
    while (x < width && (covered[x] ?? 0) <= rows.length * mostAcross) x += 1;
    if (x - from < size * narrowest) continue;
    const middle = emptiest(covered, from, x, size * narrowest);
    if (middle === null) continue;
    const gap = { middle: left + middle, width: x - from };
    if (gap.width > (best?.width ?? 0) && hasTwoSides(rows, gap.middle, width)) best = gap;
  }
  return best?.middle ?? null;
}

/** The middle of the least covered stretch between two places, when it is wide enough. */
function emptiest(covered: Uint16Array, from: number, to: number, enough: number): number | null {
  const least = Math.min(...covered.subarray(from, to));
  let best: [number, number] = [0, 0];
  for (let x = from; x < to; x += 1) {
    const start = x;
    while (x < to && (covered[x] ?? 0) === least) x += 1;
    if (x - start > best[1] - best[0]) best = [start, x];
  }
  return best[1] - best[0] >= enough ? (best[0] + best[1]) / 2 : null;
}

/** Text on both sides, and not only the numbers of a list or a few words at the end of lines. */
function hasTwoSides(rows: readonly PdfRow[], gutter: number, width: number): boolean {
  const sides = [
    side(rows, (piece) => piece.x + piece.width <= gutter),
    side(rows, (piece) => piece.x >= gutter),
  ];
  return sides.every((part) => {
    const widths = part.map((row) => row.right - row.x);
    return part.length >= 3 && medianOf(widths) > width * thinnestSide;
  });
}

function side(rows: readonly PdfRow[], isIn: (piece: PdfPiece) => boolean): PdfRow[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(isIn);
    return pieces.length === 0 ? [] : [makeRow(pieces, row.page)];
  });
}

function runsAcross(row: PdfRow, gutter: number): boolean {
  return inkOf(row).some(([from, to]) => from < gutter && to > gutter);
}

/** Where a row is printed; the spaces between words count as print. */
function inkOf({ pieces, size }: PdfRow): [number, number][] {
  const runs: [number, number][] = [];
  for (const piece of [...pieces].sort((one, other) => one.x - other.x)) {
    const last = runs.at(-1);
    const end = piece.x + piece.width;
    if (last && piece.x - last[1] < size * narrowest) last[1] = Math.max(last[1], end);
    else runs.push([piece.x, end]);
  }
  return runs;
}

function middleOf({ x, width }: PdfPiece): number {
  return x + width / 2;
}

function medianOf(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0;
}
