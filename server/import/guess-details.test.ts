import { describe, expect, it } from "vitest";
import { findDay } from "./find-day";
import { guessDetails } from "./guess-details";
import { importArticle } from "./import-article";

function guess(content: string, format: "text" | "html" = "text") {
  return guessDetails(importArticle({ format, content }));
}

describe("guessDetails", () => {
  it("finds headline, byline and date below the page's furniture", () => {
    expect(
      guess(
        "Last update: April 24, 2025 15:34\n\nNewsroom logo\n\nBarrier Rises, Cost Doubles\n\nBy Mira Lindqvist November 27, 2024\n\nNone\n\nThe gate holds.",
      ),
    ).toEqual({
      headline: "Barrier Rises, Cost Doubles",
      byline: "Mira Lindqvist",
      publishedAt: "2024-11-27",
    });
  });

  it("takes no list's title and no first sentence for the headline", () => {
    expect(
      guess("Key points of today\n- one\n- two\nEASTHAVEN: The gate holds.\nCost has doubled again").headline,
    ).toBe("");
    expect(guess("EASTHAVEN: The gate holds.\nWhat the gate costs").headline).toBe("");
  });

  it("takes the heading of a page", () => {
    expect(
      guess("<p>News from the coast</p><h1>Barrier <i>rises</i></h1><p>The gate holds.", "html").headline,
    ).toBe("Barrier rises");
  });

  it("reads the day from a line at the end that says so", () => {
    expect(guess("The gate holds.\nPublished in the Courier, November 26th, 2024").publishedAt).toBe(
      "2024-11-26",
    );
  });
});

describe("findDay", () => {
  it.each([
    ["on 3 July 2025", "2025-07-03"],
    ["Sept. 9, 2024", "2024-09-09"],
    ["2024-02-29", "2024-02-29"],
    ["2023-02-29", null],
    ["31 June 2024", null],
    ["3/4/2024", null],
    ["Maybe 12 2024", "2024-05-12"],
  ])("reads %s as %s", (line, date) => {
    expect(findDay(line)?.date ?? null).toBe(date);
  });
});
