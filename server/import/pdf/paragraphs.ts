import "server-only";
import type { PdfColumn } from "./columns";
import type { PdfRow } from "./pdf-row";

export type PdfParagraph = { rows: PdfRow[] };

/** The look of the running text, against which everything else is told apart. */
export type BodyLook = { size: number; font: string };

/** What most letters of a text look like. */
export function bodyLookOf(rows: readonly PdfRow[]): BodyLook {
  const letters = new Map<string, { count: number; look: BodyLook }>();
  for (const { size, font, text } of rows) {
    const key = `${font} ${size.toFixed(1)}`;
    const known = letters.get(key) ?? { count: 0, look: { size, font } };
    letters.set(key, { ...known, count: known.count + text.length });
  }
  const most = [...letters.values()].sort((one, other) => other.count - one.count)[0];
  return most?.look ?? { size: 1, font: "" };
}

/** With so many indents a text begins its paragraphs by them: what is not indented goes on. */
const fewestIndents = 3;

/** Parts columns into paragraphs; one that goes on in the next column or on the next page stays whole. */
export function paragraphsOf(columns: readonly PdfColumn[], body: BodyLook): PdfParagraph[] {
  const paragraphs: PdfParagraph[] = [];
  let before: PdfColumn | null = null;
  const isByIndent = countIndents(columns) >= fewestIndents;
  for (const column of columns) {
    const pitch = pitchOf(column.rows);
    for (const [index, row] of column.rows.entries()) {
      const last = paragraphs.at(-1);
      const above = column.rows[index - 1];
      const goesOn =
        above === undefined
          ? before !== null &&
            last !== undefined &&
            goesOnInColumn(last, row, before, column, { body, isByIndent })
          : !beginsAnew(above, row, { ...column, right: edgeOf(column, index - 1) }, pitch, body, last);
      if (goesOn && last) last.rows.push(row);
      else paragraphs.push({ rows: [row] });
    }
    before = column;
  }
  return paragraphs;
}

/** The usual way from one line to the next, as a share of the size of the type. */
function pitchOf(rows: readonly PdfRow[]): number {
  const ways = rows.flatMap((row, index) => {
    const above = rows[index - 1];
    const isAlike = above !== undefined && above.page === row.page && Math.abs(above.size - row.size) < 0.5;
    return isAlike && row.y > above.y ? [(row.y - above.y) / row.size] : [];
  });
  // The closest third: space between paragraphs is wider, never narrower.
  return ways.sort((one, other) => one - other)[Math.floor(ways.length / 3)] ?? 0;
}

/** How far the lines run among which a row stands: those of a quotation or an item end earlier than others. */
function edgeOf({ rows, left, right }: PdfColumn, index: number): number {
  const row = rows[index];
  if (row === undefined || row.x - left < row.size * 0.7) return right;
  const isBeside = (other: PdfRow | undefined) =>
    other !== undefined && Math.abs(other.x - row.x) < row.size * 0.5;
  let [from, to] = [index, index];
  while (isBeside(rows[from - 1])) from -= 1;
  while (isBeside(rows[to + 1])) to += 1;
  return from === to ? right : Math.max(...rows.slice(from, to + 1).map((other) => other.right));
}

function beginsAnew(
  above: PdfRow,
  row: PdfRow,
  column: PdfColumn,
  pitch: number,
  body: BodyLook,
  paragraph: PdfParagraph | undefined,
): boolean {
  if (looksOther(above, row)) return true;
  const way = row.y - above.y;
  if (way > row.size * 1.75 || (pitch > 0 && way > row.size * pitch * 1.25)) return true;
  if (startsItem(row)) return true;
  // A headline is broken where it looks well, not where its line is full.
  if (row.size > body.size * 1.15) return false;
  if (hangsBelow(row, paragraph?.rows[0])) return false;
  return isIndented(above, row, column) || endedEarly(above, row, column);
}

function looksOther(above: PdfRow, row: PdfRow): boolean {
  const isOtherSize = Math.abs(above.size - row.size) > Math.min(above.size, row.size) * 0.08;
  return isOtherSize || (above.font !== row.font && isOneLook(above) && isOneLook(row));
}

function isOneLook({ pieces, font }: PdfRow): boolean {
  return pieces.every((piece) => piece.font === font);
}

/** The lines of an item stand to the right of its number or bullet. */
function hangsBelow(row: PdfRow, first: PdfRow | undefined): boolean {
  if (first === undefined || !/^(?:[•‣▪●◦–]|\(?(?:\d{1,3}|\p{L})[.)])\s/u.test(first.text)) return false;
  const hang = row.x - first.x;
  return hang > row.size * 0.5 && hang < row.size * 4;
}

/** A bullet, or the sign of a footnote in small print. */
function startsItem({ text }: PdfRow): boolean {
  return /^(?:[•‣▪●◦–]\s|\[(?:\d{1,3}|[*†‡]+)\]\s)/u.test(text);
}

function isIndented(above: PdfRow, row: PdfRow, { left, right }: PdfColumn): boolean {
  const indent = row.x - left;
  if (indent < row.size * 0.7 || indent > (right - left) * 0.4) return false;
  if (row.x - above.x > row.size * 0.5) return true;
  // A quotation is indented as a whole: its lines run on below each other.
  return above.right < right - row.size * 2 && isEnded(above);
}

function countIndents(columns: readonly PdfColumn[]): number {
  return columns.reduce((sum, column) => {
    const indented = column.rows.filter((row, index) => {
      const above = column.rows[index - 1];
      return above !== undefined && !looksOther(above, row) && isIndented(above, row, column);
    });
    return sum + indented.length;
  }, 0);
}

/** The first word of the next line would still have found room on this one. */
function endedEarly(above: PdfRow, row: PdfRow, { right }: PdfColumn): boolean {
  const first = /^\S+/.exec(row.text)?.[0] ?? "";
  const wide = row.text.length === 0 ? 0 : ((row.right - row.x) / row.text.length) * first.length;
  // How wide a word is, is only known of the line as a whole.
  return above.right + row.size * 0.25 + wide * 1.25 + row.size * 0.8 < right;
}

function goesOnInColumn(
  { rows }: PdfParagraph,
  row: PdfRow,
  before: PdfColumn,
  column: PdfColumn,
  { body, isByIndent }: { body: BodyLook; isByIndent: boolean },
): boolean {
  const above = rows.at(-1);
  if (above === undefined || looksOther(above, row) || startsItem(row)) return false;
  // The last words of a headline stand at the head of the first column.
  if (row.size > body.size * 1.15) {
    return above.page === row.page && row.y > above.y && row.y - above.y < row.size * 1.75;
  }
  if (row.x - column.left > row.size * 0.7) return false;
  const isFull = above.right > before.right - row.size * 1.5;
  return !isEnded(above) || (isFull && (isByIndent || !startsSentence(row)));
}

function isEnded({ text }: PdfRow): boolean {
  return /[.!?…:][”"’»)\]]*$|[。！？」』]$/u.test(text);
}

function startsSentence({ text }: PdfRow): boolean {
  return /^[“"„«(‘]?[\p{Lu}\p{Lo}\d]/u.test(text);
}
