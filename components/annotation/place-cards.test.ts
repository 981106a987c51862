import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeCards } from "./place-cards";

const cards = fc
  .array(
    fc.record({ wanted: fc.integer({ min: 0, max: 5_000 }), height: fc.integer({ min: 20, max: 400 }) }),
    { minLength: 1 },
  )
  .map((list) =>
    list.sort((a, b) => a.wanted - b.wanted).map((card, index) => ({ ...card, id: String(index) })),
  );

describe("placing cards beside their statements", () => {
  it("never lets two overlap nor leaves the page at the top", () => {
    fc.assert(
      fc.property(cards, fc.nat(), (list, pick) => {
        const openId = String(pick % (list.length + 1));
        const tops = placeCards(list, openId, 8);
        let free = 0;
        for (const { id, height } of list) {
          const top = tops.get(id) ?? NaN;
          expect(top).toBeGreaterThanOrEqual(free);
          free = top + height + 8;
        }
      }),
    );
  });

  it("stands the open card exactly at its statement and moves the others out of its way", () => {
    const list = [
      { id: "a", wanted: 100, height: 34 },
      { id: "b", wanted: 110, height: 34 },
      { id: "c", wanted: 120, height: 300 },
      { id: "d", wanted: 130, height: 34 },
    ];
    expect(Object.fromEntries(placeCards(list, "c", 8))).toEqual({ a: 36, b: 78, c: 120, d: 428 });
  });

  it("leaves a card that has room where its statement is", () => {
    expect(placeCards([{ id: "a", wanted: 40, height: 34 }], null, 8).get("a")).toBe(40);
  });
});
