import "server-only";
import type { PdfRow } from "./pdf-row";

/** How many rows at the head and the foot of a page may be its own and not the article's. */
const edge = 2;
const pageNumber =
  /^\P{L}*(?:(?:page|p\.|seite|s\.|стр\.?|страница)\s*)?\d{1,4}(?:\s*(?:\/|of|von|из)\s*\d{1,4})?\P{L}*$/iu;

/** Leaves out running heads, which stand at one place of several pages, and page numbers. */
export function withoutFurniture(pages: readonly (readonly PdfRow[])[]): PdfRow[][] {
  const counts = new Map<string, number>();
  for (const rows of pages) {
    for (const key of new Set(edgesOf(rows).map(keyOf))) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return pages.map((rows) => {
    const dropped = new Set(
      edgesOf(rows).filter((row) => (counts.get(keyOf(row)) ?? 0) > 1 || isPageNumber(row, rows)),
    );
    return rows.filter((row) => !dropped.has(row));
  });
}

function edgesOf(rows: readonly PdfRow[]): PdfRow[] {
  return [...new Set([...rows.slice(0, edge), ...rows.slice(-edge)])];
}

/** The same words at the same height; a number in them may be the page's. */
function keyOf({ text, y }: PdfRow): string {
  return `${String(Math.round(y / 4))} ${text.replace(/\d+/g, "#")}`;
}

/** A number alone in the first or last row, with room around it. */
function isPageNumber(row: PdfRow, rows: readonly PdfRow[]): boolean {
  if (!pageNumber.test(row.text)) return false;
  const at = rows.indexOf(row);
  const neighbour = at === 0 ? rows[1] : at === rows.length - 1 ? rows[at - 1] : undefined;
  return neighbour !== undefined && Math.abs(neighbour.y - row.y) > Math.max(row.size, neighbour.size) * 1.6;
}
