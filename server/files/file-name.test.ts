import fc from "fast-check";
import { expect, test } from "vitest";
import { isStorable } from "@/domain/text/bounded-text";
import { attachment, toFileName } from "./file-name";

test.each([
  ["Minutes 4 March.pdf", "Minutes 4 March.pdf"],
  ["счёт-фактура № 7.pdf", "счёт-фактура № 7.pdf"],
  ["../../etc/passwd", "passwd"],
  ["C:\\Users\\mira\\Desktop\\survey.xlsx", "survey.xlsx"],
  ["a\r\nSet-Cookie: x=1.txt", "a  Set-Cookie: x=1.txt"],
  ["invoice\u202Efdp.exe", "invoice fdp.exe"],
  ["nul\0byte.txt", "nul byte.txt"],
  ["half \ud83d.txt", "half \ufffd.txt"],
  ["", "file"],
  ["..", "file"],
  ["folder/", "file"],
  [" \t ", "file"],
])("%j is kept as %j", (given, kept) => {
  expect(toFileName(given)).toBe(kept);
});

test("a long name keeps its extension, and no half of a character", () => {
  expect(toFileName(`${"x".repeat(300)}.pdf`)).toBe(`${"x".repeat(251)}.pdf`);
  expect(toFileName(`${"x".repeat(250)}👩.pdf`)).toBe(`${"x".repeat(250)}.pdf`);
});

test("whatever is given, the name is short, one line, storable and names no folder", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = toFileName(given);
      expect(name.length).toBeGreaterThan(0);
      expect(name.length).toBeLessThanOrEqual(255);
      expect(isStorable(name)).toBe(true);
      expect(name).not.toMatch(/[/\\\p{Cc}\u202a-\u202e\u2066-\u2069]/u);
      expect(toFileName(name)).toBe(name);
    }),
  );
});

test("whatever the name, the header is one attachment in ASCII that gives the name back", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (given) => {
      const name = toFileName(given);
      const header = attachment(name);
      expect(header).toMatch(
        /^attachment; filename="[\x20\x21\x23\x24\x26-\x5b\x5d-\x7e]*"; filename\*=UTF-8''[\w!#$&+.^`|~%-]+$/,
      );
      expect(decodeURIComponent(header.slice(header.indexOf("''") + 2))).toBe(name);
    }),
  );
});

test("a quotation mark, a per cent sign or an apostrophe ends nothing early", () => {
  expect(attachment(`O'Brien "50%" (1).pdf`)).toBe(
    `attachment; filename="O'Brien _50__ (1).pdf"; filename*=UTF-8''O%27Brien%20%2250%25%22%20%281%29.pdf`,
  );
});
