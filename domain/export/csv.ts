import { stringify } from "csv-stringify/sync";

type Column<Row> = { title: string; of: (row: Row) => string | number | null };

/**
 * A table as CSV by RFC 4180, in UTF-8 with a byte order mark, so that Excel reads every script.
 * Every cell stands in quotes: a semicolon in one cannot begin another where the list separator is a
 * semicolon. Text that a spreadsheet would take for a formula gets an apostrophe before it.
 */
export function csv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const cells = rows.map((row) => columns.map(({ of }) => asCell(of(row))));
  return stringify([columns.map(({ title }) => title), ...cells], {
    bom: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: "windows",
  });
}

function asCell(value: string | number | null): string {
  return typeof value === "string" ? inert(value) : String(value ?? "");
}

/**
 * A spreadsheet may pass over white space, marks of direction and the like before it looks for a
 * formula, and takes full-width and mathematical signs for the plain ones, as it does the apostrophe.
 */
const formula =
  /^[\s\p{C}\p{Z}\p{M}\u115F\u1160\u2800\u3164\uFFA0]*[=+\-@|%＝＋－＠\u2212\u2795\u2796\uFE62\uFE63\uFE66\uFE6B]|^[\t\r\n]/u;

function inert(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
