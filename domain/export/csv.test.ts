import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { csv } from "./csv";
import { readCsv } from "./testing/read-csv";

type Row = { one: string; two: string };
const columns = [
  { title: "One", of: ({ one }: Row) => one },
  { title: "Two", of: ({ two }: Row) => two },
];
const cell = (text: string) => readCsv(csv(columns, [{ one: text, two: "" }]))[1]?.[0];

describe("csv", () => {
  it("begins with a byte order mark and its titles, and ends each row with CR LF", () => {
    expect(csv(columns, [{ one: "a", two: "b" }])).toBe('\uFEFF"One","Two"\r\n"a","b"\r\n');
  });

  it.each([
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "\n=1",
    "\tx",
    "\rx",
    "  =1",
    "\u00A0=1",
    "\u3000＝1",
    "＝1",
    "＋1",
    "－1",
    "＠SUM",
    "\u200B=1",
    "\u202E=1",
    "\uFEFF=1",
    "\u2060-1",
    "−1",
    "%0A=cmd",
    "|calc",
  ])("makes text of what a spreadsheet could take for a formula: %j", (text) => {
    expect(cell(text)).toBe(`'${text}`);
  });

  it.each(["a=1", "23,600", "“=”", "–1 degree", "x\n=1", 'say "=1"', "1;=1"])(
    "leaves other text alone: %j",
    (text) => {
      expect(cell(text)).toBe(text);
    },
  );

  it("keeps a semicolon inside its cell where that separates lists", () => {
    expect(csv(columns, [{ one: "a;=1", two: "" }])).toContain('"a;=1"');
  });

  it("gives every text back, whatever stands in it", () => {
    const anyText = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.string({
        unit: fc.constantFrom('"', ",", ";", "\r", "\n", "=", "-", " ", "\t", "\uFEFF", "'", "a"),
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.record({ one: anyText, two: anyText })), (rows) => {
        const [, ...read] = readCsv(csv(columns, rows));
        expect(read).toHaveLength(rows.length);
        read.forEach(([one, two], index) => {
          for (const [cell, text] of [
            [one, rows[index]?.one],
            [two, rows[index]?.two],
          ]) {
            expect([text, `'${text ?? ""}`]).toContain(cell);
            expect(cell).not.toMatch(/^[\s\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]*[=+@＝＋－＠-]/u);
          }
        });
      }),
    );
  });
});
