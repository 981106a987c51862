import { describe, expect, it } from "vitest";
import { forTheDesk, type Readers } from "@/domain/summary/audience";
import { exampleCheck } from "@/domain/summary/testing/example-check";
import { reportFor } from "../report-for";
import { readCsv } from "../testing/read-csv";
import { checkOf, checks, everyReader, hostile, hostileCheck } from "../testing/some-checks";
import { citationsCsvFormat } from "./citations-csv";
import { statementsCsvFormat } from "./statements-csv";

const check = checkOf(exampleCheck());
const forThePublic: Readers = { audience: "public", names: false };

/** Each row as an object by the titles. */
function table(
  format: typeof statementsCsvFormat,
  readers = forTheDesk,
  of = check,
): Record<string, string>[] {
  const [titles = [], ...rows] = readCsv(format.write(reportFor(of, readers)));
  return rows.map((row) => Object.fromEntries(titles.map((title, index) => [title, row[index] ?? ""])));
}

describe.each([statementsCsvFormat, citationsCsvFormat])("the $name format", (format) => {
  describe.each(everyReader)("for %s", (_, readers) => {
    it.each(checks)("is a table that a strict reader takes, of which no cell is a formula: %s", (_, some) => {
      const rows = readCsv(format.write(reportFor(some, readers)));
      expect(rows.flat().filter((cell) => /^\s*[=+@＝＋－＠-]/u.test(cell))).toEqual([]);
    });
  });

  it("says that it is for the desk in its titles and in every row", () => {
    const [titles, ...rows] = readCsv(format.write(reportFor(check, forTheDesk)));
    expect(titles?.[0]).toBe("INTERNAL");
    expect(new Set(rows.map(([first]) => first))).toEqual(new Set(["INTERNAL, for the desk"]));
    const empty = checkOf({ ...exampleCheck(), annotations: [] });
    expect(readCsv(format.write(reportFor(empty, forTheDesk)))).toHaveLength(1);
  });
});

describe("the statements", () => {
  it("stand in a row each, with what was found and why", () => {
    const rows = table(statementsCsvFormat);
    expect(rows.map((row) => [row["Statement"], row["Result"], row["Must be fixed"]])).toEqual([
      ["1", "Verified", "no"],
      ["2", "Disputed", "yes"],
      ["3", "Verified", "yes"],
      ["4", "In disagreement", "yes"],
      ["5", "Opinion", "no"],
      ["6", "Unchecked", "no"],
    ]);
    expect(rows[1]).toMatchObject({
      Words: "The gate would protect 40,000 homes",
      Checked: "that it is so",
      Finding: "Misleading",
      Sources: "E2 E3",
      "Checked by": "Jonas Weber\nMira Lindqvist",
      Why: "Jonas Weber: Disputed: misleading\nMira Lindqvist: Disputed: misleading. Homes that do not exist yet are counted.",
      "Proposed wording": "protect about 23,600 homes",
    });
  });

  it("say to the public that they rest on more", () => {
    expect(table(statementsCsvFormat, forThePublic)[1]).toMatchObject({
      Sources: "E2\nrests also on a source the desk does not name",
      "Checked by": "Checker 1\nChecker 2",
    });
  });

  it("keep hostile words as they are", () => {
    expect(table(statementsCsvFormat, forTheDesk, hostileCheck())[0]).toMatchObject({
      Words: hostile,
      Why: hostile,
    });
  });
});

describe("the citations", () => {
  it("stand in a row each, by statement, with all that is known of the source", () => {
    const rows = table(citationsCsvFormat);
    expect(rows.map((row) => [row["Statement"], row["Source"], row["It"], row["Locator"]])).toEqual([
      ["1", "E1", "supports", ""],
      ["2", "E2", "gives context", "p. 31"],
      ["2", "E2", "gives context", "p. 31"],
      ["2", "E3", "supports", ""],
      ["4", "E2", "supports", ""],
    ]);
    expect(rows[0]).toMatchObject({ Title: "The final design", File: "design.pdf", "Desk only": "no" });
    expect(rows[3]).toMatchObject({ "Desk only": "yes", Kind: "Person asked" });
  });

  it("say to the public that there is one more, and nothing of it", () => {
    const rows = table(citationsCsvFormat, forThePublic);
    expect(rows[3]).toMatchObject({
      Statement: "2",
      Source: "",
      Title: "rests also on a source the desk does not name",
    });
    expect(rows).toHaveLength(5);
  });
});
