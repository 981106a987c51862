/**
 * Reads CSV by the letter of RFC 4180, and refuses what it does not allow: rows that do not end in
 * CR LF, quotes in the middle of a plain field, text behind a closing quote, rows of different length.
 */
export function readCsv(file: string): string[][] {
  if (!file.startsWith("\uFEFF")) throw new Error("no byte order mark");
  const rows: string[][] = [];
  let row: string[] = [];
  let at = 1;
  while (at < file.length) {
    const field = file[at] === '"' ? quoted(file, at) : plain(file, at);
    row.push(field.text);
    at = field.end;
    if (file[at] === ",") {
      at += 1;
      continue;
    }
    if (file.slice(at, at + 2) !== "\r\n") throw new Error(`no end of field at ${String(at)}`);
    at += 2;
    rows.push(row);
    row = [];
  }
  if (row.length > 0) throw new Error("the last row does not end");
  if (new Set(rows.map(({ length }) => length)).size > 1) throw new Error("rows of different length");
  return rows;
}

type Field = { text: string; end: number };

function quoted(file: string, from: number): Field {
  let text = "";
  for (let at = from + 1; at < file.length; at += 1) {
    if (file[at] !== '"') text += file.charAt(at);
    else if (file[at + 1] === '"') {
      text += '"';
      at += 1;
    } else return { text, end: at + 1 };
  }
  throw new Error("a quote does not close");
}

function plain(file: string, from: number): Field {
  const [text = ""] = /^[^,\r\n]*/.exec(file.slice(from)) ?? [];
  if (text.includes('"')) throw new Error("a quote in a plain field");
  return { text, end: from + text.length };
}
