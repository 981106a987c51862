import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { VersionMap } from "./map-versions";
import { spanOf } from "./testing/span-of";

const first = "The tidal barrier at Easthaven cost 212 million, the harbour office said on April 17, 2025.";
const second =
  "Mayor Ines Aalto said on Monday that it would shield 23,000 homes. Nobody was asked about the berths.";
const third =
  "The fishing fleet, whose berths were moved upriver in 2023, may sue. Its lawyer declined to comment.";
const fourth = "Work on the northern quay begins in May.";
const article = [first, second, third, fourth].join("\n");

/** What becomes of a passage, with the words it is placed on. */
function follow(quote: string, now: string, old = article, language = "en") {
  const start = old.indexOf(quote);
  const placing = new VersionMap(old, now, language).place({ start, end: start + quote.length });
  return {
    ...placing,
    words: placing.found === "lost" ? null : now.slice(placing.start, placing.end),
  };
}

describe("VersionMap", () => {
  it("leaves every passage of an unchanged text where it is", () => {
    fc.assert(
      fc.property(trickyText(80), fc.nat(), fc.nat(), (text, one, other) => {
        const span = spanOf(text, one, other);
        if (!span) return;
        const [start, end] = span;
        expect(new VersionMap(text, text, "en").place({ start, end })).toEqual({
          found: "exact",
          start,
          end,
        });
      }),
      { numRuns: 300 },
    );
  });

  it("carries an untouched passage over and back to where it was, whatever changes around its paragraph", () => {
    const lines = fc.array(fc.constantFrom(first, second, third, fourth, "A new line.", "Ferries run."), {
      maxLength: 5,
    });
    fc.assert(
      fc.property(lines, lines, fc.nat(), fc.nat(), (before, after, one, other) => {
        const mine = "Jonas Weber, the engineer, measured 4.2 metres at the sluice on Sunday.";
        const span = spanOf(mine, one, other);
        if (!span) return;
        const old = ["Headline", mine, "The end."].join("\n");
        const now = [...before, mine, ...after].join("\n");
        const start = old.indexOf(mine) + span[0];
        const placed = new VersionMap(old, now, "en").place({ start, end: start + span[1] - span[0] });
        if (placed.found === "lost") return;
        expect(now.slice(placed.start, placed.end)).toBe(mine.slice(...span));
        expect(new VersionMap(now, old, "en").place(placed)).toMatchObject({
          start,
          end: start + span[1] - span[0],
        });
      }),
      { numRuns: 300 },
    );
  });

  it("never splits a grapheme, never leaves the text, and never calls other words the same", () => {
    fc.assert(
      fc.property(trickyText(40), trickyText(40), fc.nat(), fc.nat(), (old, now, one, other) => {
        const span = spanOf(old, one, other);
        if (!span) return;
        const [start, end] = span;
        for (const text of [now, old + now, now + old]) {
          const placed = new VersionMap(old, text, "en").place({ start, end });
          const place = placed.found === "lost" ? placed.closest : placed;
          if (place === null) continue;
          expect([isGraphemeBorder(text, place.start), isGraphemeBorder(text, place.end)]).toEqual([
            true,
            true,
          ]);
          expect(place.start).toBeLessThan(place.end);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("does not place a space that has become part of a character", () => {
    const placing = new VersionMap("\u00a0", "\u00a0\u200d", "en").place({ start: 0, end: 1 });
    expect(placing).toEqual({ found: "lost", closest: null });
  });

  it.each([
    ["text was put in before it", `Corrected on Friday.\n${article}`, "moved"],
    ["its paragraph was moved to the end", [second, third, fourth, first].join("\n"), "moved"],
    ["its quotation marks, dashes and spaces were set anew", article.replaceAll(" ", "\u00a0"), "exact"],
    [
      "another sentence of its paragraph was rewritten",
      article.replace("Nobody was", "The union was"),
      "exact",
    ],
    ["a date in it was changed", article.replace("April 17", "April 18"), "changed"],
    ["a date in it was replaced by another month", article.replace("April 17", "May 3"), "changed"],
    ["its sentence was cut", article.replace(first, "The barrier stands."), "lost"],
    ["its paragraph was cut", [second, third, fourth].join("\n"), "lost"],
    [
      "the article is another one",
      "The museum has mended its roof before the rain, its keeper said.",
      "lost",
    ],
    ["there is no text", "", "lost"],
  ])("knows what became of a passage when %s", (_what, now, found) => {
    expect(follow("said on April 17, 2025", now).found).toBe(found);
  });

  it.each([
    ["a number", "shield 23,000 homes", "23,000", "32,000", "shield 32,000 homes"],
    [
      "a negation",
      "it would shield 23,000",
      "it would shield",
      "it would not shield",
      "it would not shield 23,000",
    ],
    ["a name", "Mayor Ines Aalto said", "Ines Aalto", "Jonas Weber", "Mayor Jonas Weber said"],
    ["how sure it is", "may sue", "may sue", "will sue", "will sue"],
    ["one letter", "upriver", "upriver", "uprivet", "uprivet"],
  ])("places a passage whose %s was changed, and says that it changed", (_what, quote, from, to, words) => {
    expect(follow(quote, article.replace(from, to))).toMatchObject({ found: "changed", words });
  });

  it("says that a passage changed when only its sentence did", () => {
    const now = article.replace("The fishing fleet,", "The fishing fleet, lawyers allege,");
    expect(follow("moved upriver in 2023", now)).toMatchObject({
      found: "changed",
      words: "moved upriver in 2023",
    });
    expect(follow("Its lawyer declined", now)).toMatchObject({ found: "moved" });
  });

  it("tells two numbers apart that are one to the comparison", () => {
    // Their tokens have the same id: there are 6,900 such pairs among numbers of seven digits.
    const old = `${first}\nThe gate cost 2009350 crowns in all, and the wall as much again.`;
    const now = old.replace("2009350", "6483118");
    expect(follow("cost 2009350 crowns", now, old)).toMatchObject({
      found: "changed",
      words: "cost 6483118 crowns",
    });
    expect(follow("the wall as much again", now, old)).toMatchObject({ found: "changed" });
  });

  it("takes the small letter that a joined sentence begins with for no change", () => {
    const now = article.replace("homes. Nobody was", "homes; nobody was");
    expect(follow("Nobody was asked about the berths", now).words).toBe("nobody was asked about the berths");
  });

  it("keeps to the old place when the same sentence is put in elsewhere and this one is edited", () => {
    const edited = second.replace("23,000", "32,000");
    expect(follow("shield 23,000 homes", [first, edited, third, second, fourth].join("\n"))).toMatchObject({
      found: "changed",
      start: first.length + 1 + second.indexOf("shield"),
      words: "shield 32,000 homes",
    });
  });

  it("follows a paragraph that was moved and edited", () => {
    const moved = second.replace("on Monday", "on Tuesday");
    expect(follow("Mayor Ines Aalto said on Monday", [moved, first, third, fourth].join("\n"))).toMatchObject(
      {
        found: "changed",
        words: "Mayor Ines Aalto said on Tuesday",
      },
    );
  });

  it("finds a line too short to be unique by its words when it was moved whole", () => {
    const old = [first, "At the quay", second, third].join("\n");
    const now = [first, second, third, "At the quay"].join("\n");
    expect(follow("At the quay", now, old)).toMatchObject({ found: "moved", words: "At the quay" });
  });

  it("offers the closest passage for one that is gone", () => {
    const now = [first, third, fourth, "The mayor had said that some 23,000 homes need a shield."].join("\n");
    const placed = follow("Ines Aalto said on Monday that it would shield 23,000 homes", now);
    expect(placed.found).toBe("lost");
    if (placed.found !== "lost" || placed.closest === null) throw new Error("nothing was offered");
    expect(now.slice(placed.closest.start, placed.closest.end)).toContain("23,000 homes");
    expect(placed.closest.score).toBeGreaterThan(0.2);
  });

  it.each([
    [
      "before it",
      "Officials objected to the plan for months.",
      `${first}\nOfficials objected to the plan for months.\n${fourth}`,
      `${first}\nWho pays\nResidents objected to the plan for months.\n${fourth}`,
      "Residents objected to the plan for months.",
    ],
    [
      "before it, though the line before was rewritten",
      "Officials objected to the plan for months.",
      `Ferries run.\nOfficials objected to the plan for months.\n${fourth}`,
      `Boats do not.\nWho pays\nResidents objected to the plan for months.\n${fourth}`,
      "Residents objected to the plan for months.",
    ],
    [
      "behind it",
      "Barrier costs 212 million",
      `${first}\nBarrier costs 212 million`,
      `${first}\nBarrier costs 212 billion\nCosts rise sharply`,
      "Barrier costs 212 billion",
    ],
    [
      "inside it",
      "Barrier costs 212 million\nThe town pays for it",
      `${first}\nBarrier costs 212 million\nThe town pays for it\n${fourth}`,
      `${first}\nBarrier costs 212 million\nThe rates\nA county pays for it\n${fourth}`,
      "Barrier costs 212 million\nThe rates\nA county pays for it",
    ],
  ])("does not take in a new line %s", (_where, quote, old, now, words) => {
    expect(follow(quote, now, old)).toMatchObject({ found: "changed", words });
  });

  it("stays in its line, whatever lines are put in beside it and whichever of its words are rewritten", () => {
    const words = ["Jonas", "Weber", "measured", "four", "metres", "at", "the", "sluice", "on", "Sunday."];
    const fresh = fc.array(fc.constantFrom("Rates", "rise", "so", "who", "pays"), {
      minLength: 1,
      maxLength: 4,
    });
    const lines = fc.array(
      fresh.map((line) => line.join(" ")),
      { maxLength: 2 },
    );
    fc.assert(
      fc.property(
        lines,
        lines,
        fresh,
        fresh,
        fc.nat(3),
        fc.nat(3),
        (before, after, head, tail, cut, drop) => {
          const edited = [
            ...head.slice(0, cut),
            ...words.slice(cut, words.length - drop),
            ...tail.slice(0, drop),
          ];
          const now = [first, ...before, edited.join(" "), ...after, fourth].join("\n");
          const placed = follow(words.join(" "), now, [first, words.join(" "), fourth].join("\n"));
          expect(placed.words ?? "").not.toContain("\n");
        },
      ),
      { numRuns: 300 },
    );
  });

  it("keeps words in its own lines that took the place of its first or last ones", () => {
    const old = `${first}\nCosts rise\nOfficials objected to the plan for months.\n${fourth}`;
    const now = `${first}\nPrices fall\nResidents objected to the plan for months.\n${fourth}`;
    expect(follow("rise\nOfficials objected to the plan for months.", now, old)).toMatchObject({
      words: "fall\nResidents objected to the plan for months.",
    });
  });

  it.each([
    [
      "ru",
      "Барьер обошёлся в 212 миллионов. Мэр Инес Аалто не просила отсрочки.",
      "Мэр Инес Аалто",
      "Инес",
      "Анна",
    ],
    [
      "ar",
      "قالت رئيسة البلدية إن الحاجز كلف 212 مليونا. لم يسأل أحد الصيادين.",
      "إن الحاجز كلف 212",
      "212",
      "221",
    ],
    [
      "zh",
      "市长说，防潮闸耗资两亿一千万元。没有人问过渔民的意见。",
      "防潮闸耗资两亿一千万元",
      "两亿",
      "三亿",
    ],
    ["und", "The gate 👩‍👩‍👧‍👦 holds 🇩🇰 today. It is 🧜🏽‍♀️ tested.", "gate 👩‍👩‍👧‍👦 holds", "👩‍👩‍👧‍👦", "👨‍👩‍👧‍👦"],
  ])("follows changes in any language: %s", (language, old, quote, from, to) => {
    const now = `${"★ ".repeat(3)}\n${old.replace(from, to)}`;
    expect(follow(quote, now, old, language)).toMatchObject({
      found: "changed",
      words: quote.replace(from, to),
    });
    expect(follow(quote, `${"★ ".repeat(3)}\n${old}`, old, language)).toMatchObject({
      found: "moved",
      words: quote,
    });
  });
});
