import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describe as anchorOf } from "@/domain/anchor/describe";
import { checkAnchor } from "@/domain/anchor/check-anchor";
import { spanOf } from "@/domain/anchor/testing/span-of";
import { splitSentences } from "@/domain/text/sentences";
import type { Span } from "@/domain/text/span";
import { trickyText } from "@/domain/text/testing/tricky-text";
import { passageContext } from "./passage-context";
import { spanSteps, spanStops, stepSpan, type SpanStep } from "./step-span";
import { anchorWithin, surroundingsOf, type Surroundings } from "./surroundings";

const text = "Work has begun. “It would shield 40,000 homes,” the minister’s aide said. Nobody knows.";

/** The surroundings of a span as the review shows them. */
function around(of: string, span: Span, language: string): Surroundings {
  const context = passageContext(of, splitSentences(of, language), language, span);
  const surroundings = surroundingsOf(context, anchorOf(of, span.start, span.end));
  if (surroundings === null) throw new Error("the surroundings do not fit their own words");
  return surroundings;
}

/** The words after the steps, a step that is not there leaving them as they are. */
function stepped(of: string, quote: string, steps: readonly SpanStep[], language = "en"): string {
  const start = of.indexOf(quote);
  const own = { start, end: start + quote.length };
  const stops = spanStops(around(of, own, language), own, language);
  const span = steps.reduce((at, step) => stepSpan(stops, at, step) ?? at, own);
  return of.slice(span.start, span.end);
}

describe("a step", () => {
  test("takes one word in, or leaves one out, at either end", () => {
    expect(stepped(text, "40,000 homes", ["begin-earlier"])).toBe("shield 40,000 homes");
    expect(stepped(text, "40,000 homes", ["begin-later"])).toBe("homes");
    expect(stepped(text, "40,000 homes", ["end-later"])).toBe("40,000 homes,” the");
    expect(stepped(text, "40,000 homes", ["end-earlier"])).toBe("40,000");
  });

  test("goes as far as the sentence does, with the signs at its ends, and no further", () => {
    const farthest = Array.from({ length: 20 }, () => ["begin-earlier", "end-later"] as const).flat();
    expect(stepped(text, "shield", farthest)).toBe(
      "“It would shield 40,000 homes,” the minister’s aide said.",
    );
  });

  test("always leaves a word", () => {
    const narrow = Array.from({ length: 20 }, () => ["begin-later", "end-earlier"] as const).flat();
    expect(stepped(text, "would shield 40,000", narrow)).toBe("shield");
  });

  test("goes back to where the statement began, also inside a word", () => {
    expect(stepped(text, "hield 40,000", ["begin-earlier", "begin-later"])).toBe("hield 40,000");
    expect(stepped(text, "hield 40,000", ["begin-later", "begin-earlier"])).toBe("hield 40,000");
  });

  test("is by the words of a script without spaces, and by those of one from the right", () => {
    expect(stepped("政府将建造新的堤坝。", "新的", ["end-later"], "zh")).toBe("新的堤坝");
    expect(stepped("ستحمي البوابة أربعين ألف منزل.", "ألف", ["begin-earlier"], "ar")).toBe("أربعين ألف");
  });
});

test("wherever one steps, the words are whole graphemes of the surroundings, an anchor of the stored text, and one step from where they were", () => {
  fc.assert(
    fc.property(
      trickyText(60),
      fc.nat(),
      fc.nat(),
      fc.array(fc.constantFrom(...spanSteps), { maxLength: 8 }),
      (of, one, other, steps) => {
        const [start, end] = spanOf(of, one, other) ?? [0, 0];
        if (start === end) return;
        const own = { start, end };
        const surroundings = around(of, own, "en");
        const stops = spanStops(surroundings, own, "en");
        let span: Span = own;
        for (const step of steps) {
          const next = stepSpan(stops, span, step);
          if (next === null) continue;
          expect(stepSpan(stops, next, back[step])).toEqual(span);
          expect(checkAnchor(anchorWithin(surroundings, next), of)).toMatchObject(next);
          span = next;
        }
      },
    ),
  );
});

const back: Record<SpanStep, SpanStep> = {
  "begin-earlier": "begin-later",
  "begin-later": "begin-earlier",
  "end-earlier": "end-later",
  "end-later": "end-earlier",
};

test("nothing can be stepped to where the surroundings are of other words than the statement has now", () => {
  const context = passageContext(text, splitSentences(text, "en"), "en", { start: 33, end: 45 });
  expect(surroundingsOf(context, anchorOf(text, 33, 45))).not.toBeNull();
  expect(surroundingsOf(context, anchorOf(text, 26, 45))).toBeNull();
});

test("long surroundings are cut, and what marks the cut is none of the words", () => {
  const long = `${"They said again and again that ".repeat(20)}it would hold${" and hold".repeat(60)}.`;
  const start = long.indexOf("it would hold");
  const own = { start, end: start + "it would hold".length };
  const surroundings = around(long, own, "en");
  expect([surroundings.lead, surroundings.trail]).toEqual(["… ", " …"]);
  expect(long.slice(surroundings.start)).toMatch(new RegExp(`^${surroundings.text}`));
});
