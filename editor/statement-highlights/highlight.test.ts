import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assignLanes, classOf, highlightsWithin, statementsAt, type StatementHighlight } from "./highlight";

const someHighlights: fc.Arbitrary<StatementHighlight[]> = fc
  .array(fc.tuple(fc.nat(60), fc.integer({ min: 1, max: 30 })), { maxLength: 12 })
  .map((spans) =>
    spans.map(([start, length], index) => ({
      id: `statement-${String(index)}`,
      start,
      end: start + length,
      state: "verified",
    })),
  );

describe("assignLanes", () => {
  it("never lets two underlines share a place while a lane is free", () => {
    fc.assert(
      fc.property(someHighlights, (highlights) => {
        const laned = assignLanes(highlights);
        const standing = laned.map(({ start: here }) =>
          laned.filter(({ start, end }) => start <= here && here < end),
        );
        fc.pre(standing.every((together) => together.length <= 3));
        for (const together of standing) {
          expect(new Set(together.map(({ lane }) => lane)).size).toBe(together.length);
        }
      }),
    );
  });

  it("does not depend on the order in which the highlights come", () => {
    fc.assert(
      fc.property(someHighlights, (highlights) => {
        expect(assignLanes([...highlights].reverse())).toEqual(assignLanes(highlights));
      }),
    );
  });
});

describe("highlightsWithin", () => {
  it("keeps every highlight of which a character stands in the stretch, in its lane", () => {
    fc.assert(
      fc.property(someHighlights, fc.nat(60), fc.nat(30), (highlights, start, length) => {
        const all = assignLanes(highlights);
        const within = highlightsWithin(all, { start, end: start + length });
        const touching = all.filter((one) => one.start < start + length && one.end > start);
        expect(within).toEqual(expect.arrayContaining(touching));
        expect(within.every((one) => one.end >= start && one.start <= start + length)).toBe(true);
      }),
    );
  });
});

describe("classOf", () => {
  it("says the tag, the lane and how the statement stands", () => {
    const highlight = { id: "a", start: 0, end: 4, state: "disputed", lane: 1 } as const;
    expect(classOf(highlight, { openId: "a", hoveredId: "b" })).toBe(
      "statement statement-disputed statement-lane-1 statement-open",
    );
  });
});

describe("statementsAt", () => {
  const at = (id: string, start: number, end: number): StatementHighlight => ({
    id,
    start,
    end,
    state: "opinion",
  });

  it("offers every statement that covers the character, the shortest first", () => {
    const highlights = [at("sentence", 0, 40), at("number", 10, 14), at("clause", 8, 20), at("next", 41, 50)];
    expect(statementsAt(highlights, 12)).toEqual(["number", "clause", "sentence"]);
    expect(statementsAt(highlights, 14)).toEqual(["clause", "sentence"]);
  });

  it("takes a click just behind the last letter for the statement that ends there", () => {
    expect(statementsAt([at("one", 0, 5)], 5)).toEqual(["one"]);
    expect(statementsAt([at("one", 0, 5), at("two", 5, 9)], 5)).toEqual(["two"]);
    expect(statementsAt([at("one", 0, 5)], 6)).toEqual([]);
  });
});
