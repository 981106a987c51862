import fc from "fast-check";
import { expect, it, describe as suite } from "vitest";
import { isGraphemeBorder } from "@/domain/text/graphemes";
import { trickyText } from "@/domain/text/testing/tricky-text";
import type { Anchor } from "./anchor";
import { describe } from "./describe";
import { QuoteSearch } from "./quote-search";
import { isSameWording } from "./same-wording";
import { spanOf } from "./testing/span-of";

const first = "The tidal barrier at Easthaven cost 212 million, the harbour office said on Monday.";
const second = "Mayor Ines Aalto said on Monday that it would shield 40,000 homes from the winter tides.";
const third = "The fishing fleet, whose berths were moved upriver in 2023, was not asked.";
const article = [first, second, third].join("\n");

const resolve = (anchor: Anchor, text: string) => new QuoteSearch(text, "und").resolve(anchor);

const find = (quote: string, text = article, from = 0) => {
  const start = text.indexOf(quote, from);
  return describe(text, start, start + quote.length);
};

suite("QuoteSearch", () => {
  it("finds every statement exactly where it was described", () => {
    fc.assert(
      fc.property(trickyText(80), fc.nat(), fc.nat(), (text, one, other) => {
        const span = spanOf(text, one, other);
        if (!span) return;
        const [start, end] = span;
        expect(resolve(describe(text, start, end), text)).toEqual({ found: "exact", start, end });
      }),
      { numRuns: 300 },
    );
  });

  it("survives any insertion outside the quote and its context", () => {
    fc.assert(
      fc.property(
        fc.nat(),
        fc.nat(),
        fc.nat(),
        fc.string({ unit: "grapheme", maxLength: 200 }),
        (one, other, where, inserted) => {
          const span = spanOf(article, one, other);
          if (!span) return;
          const anchor = describe(article, ...span);
          const [from, to] = [anchor.start - anchor.prefix.length, anchor.end + anchor.suffix.length];
          const outside = Array.from({ length: article.length + 1 }, (_, at) => at).filter(
            (at) => at <= from || at >= to,
          );
          const at = outside[where % outside.length];
          if (at === undefined) return;
          const text = article.slice(0, at) + inserted + article.slice(at);
          const shift = at <= from ? inserted.length : 0;
          expect(resolve(anchor, text)).toEqual({
            found: shift === 0 ? "exact" : "moved",
            start: anchor.start + shift,
            end: anchor.end + shift,
          });
        },
      ),
      { numRuns: 500 },
    );
  });

  it("never splits a grapheme, and never says that other words are the same", () => {
    fc.assert(
      fc.property(
        trickyText(40),
        trickyText(40),
        trickyText(10),
        fc.nat(),
        fc.nat(),
        (text, other, glue, one, two) => {
          const span = spanOf(text, one, two);
          if (!span) return;
          const anchor = describe(text, ...span);
          const changed = other + glue + text + glue + other;
          const found = resolve(anchor, changed);
          if (found.found === "lost") return;
          const words = changed.slice(found.start, found.end);
          if (found.found !== "changed") expect(isSameWording(words, anchor.exact)).toBe(true);
          expect([isGraphemeBorder(changed, found.start), isGraphemeBorder(changed, found.end)]).toEqual([
            true,
            true,
          ]);
        },
      ),
    );
  });

  it("follows a paragraph that was moved", () => {
    expect(resolve(find(second), [second, first, third].join("\n"))).toEqual({
      found: "moved",
      start: 0,
      end: second.length,
    });
  });

  it("chooses between equal words by what stands around them", () => {
    const anchor = find("said on Monday", article, article.indexOf("Mayor"));
    const text = `She was said on Monday to have left.\n${article}`;
    expect(resolve(anchor, text)).toMatchObject({
      found: "moved",
      start: text.indexOf("said on Monday", text.indexOf("Mayor")),
    });
  });

  it("leaves words alone whose neighbours were rewritten", () => {
    const anchor = find("40,000 homes");
    const text = article.replace("that it would shield", "that the new wall would protect some");
    expect(resolve(anchor, text)).toMatchObject({ found: "moved", start: text.indexOf("40,000 homes") });
  });

  it("finds a statement whose words were changed, and says so", () => {
    const text = article.replace("Ines Aalto said on Monday", "Ines Aalto said on Tuesday");
    const found = resolve(find("Ines Aalto said on Monday that it would"), text);
    expect(found).toMatchObject({ found: "changed", start: text.indexOf("Ines Aalto") });
    if (found.found !== "changed") return;
    expect(text.slice(found.start, found.end)).toBe("Ines Aalto said on Tuesday that it would");
    expect(found.score).toBeGreaterThan(0.7);
  });

  it("finds words that were set in other type", () => {
    const anchor = find(
      "The harbour office’s “estimate” – 212 million",
      "The harbour office’s “estimate” – 212 million",
    );
    const text = 'First of all.\nThe harbour  office\'s "estimate" - 212\u00a0million';
    expect(resolve(anchor, text)).toEqual({ found: "moved", start: 14, end: text.length });
  });

  it.each([
    ["its sentence was cut, though its words stand elsewhere", [first, third].join("\n")],
    [
      "the article is another one",
      "The museum said on Monday that its roof had been mended before the rain.",
    ],
    ["there is no text", ""],
  ])("is lost when %s", (_, text) => {
    expect(resolve(find("said on Monday", article, article.indexOf("Mayor")), text).found).toBe("lost");
  });

  it("does not take the same short words at the same place in another article for the statement", () => {
    const anchor = find("The");
    expect(resolve(anchor, "The museum has mended its roof.").found).toBe("lost");
  });
});
