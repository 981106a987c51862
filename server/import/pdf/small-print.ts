import "server-only";
import type { PdfColumn } from "./columns";
import type { BodyLook } from "./paragraphs";
import type { PdfRow } from "./pdf-row";

/** A footnote: its sign as in "[1]", its lines, and the page at whose foot it stands. */
export type PdfNote = { sign: string; lines: string[]; page: number };

const signAtStart = /^(?:\[(\d{1,3}|[*†‡]{1,3})\]|(\d{1,3})[.)]?(?=\s)|([*†‡]{1,3}))\s*/;

/** Takes the footnotes out of the columns: small print at the end of a column that begins with a sign. */
export function takeNotes(
  columns: readonly PdfColumn[],
  body: BodyLook,
): { columns: PdfColumn[]; notes: PdfNote[] } {
  const notes: PdfNote[] = [];
  const left = columns.map((column) => {
    const start = startOfNotes(column.rows, body);
    for (const row of column.rows.slice(start)) addRow(notes, row);
    return { ...column, rows: column.rows.slice(0, start) };
  });
  return { columns: left.filter(({ rows }) => rows.length > 0), notes };
}

/** The first row of the small print with which a column ends; its length when it ends otherwise. */
function startOfNotes(rows: readonly PdfRow[], body: BodyLook): number {
  let start = rows.length;
  while (start > 0 && (rows[start - 1]?.size ?? 0) < body.size * 0.93) start -= 1;
  while (start < rows.length && !signAtStart.test(rows[start]?.text ?? "")) start += 1;
  return start;
}

function addRow(notes: PdfNote[], { text, page }: PdfRow): void {
  const match = signAtStart.exec(text);
  const last = notes.at(-1);
  if (match === null) last?.lines.push(text);
  else {
    const sign = match[1] ?? match[2] ?? match[3] ?? "";
    notes.push({ sign, lines: [text.slice(match[0].length)], page });
  }
}
