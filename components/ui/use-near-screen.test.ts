import fc from "fast-check";
import { expect, test } from "vitest";
import { nearScreen } from "./use-near-screen";

const top = fc.integer({ min: -2_000_000, max: 5_000 });
const screen = fc.integer({ min: 1, max: 4_000 });

test("what is on the screen is near it, with a screen before and after", () => {
  fc.assert(
    fc.property(top, screen, (below, height) => {
      const { from, to } = nearScreen(below, height);
      expect(from).toBeLessThanOrEqual(-below - height);
      expect(to).toBeGreaterThanOrEqual(-below + 2 * height);
    }),
  );
});

test("the stretch is never longer than four screens, however far one has scrolled", () => {
  fc.assert(
    fc.property(top, screen, (below, height) => {
      const { from, to } = nearScreen(below, height);
      expect(to - from).toBeLessThanOrEqual(4 * height);
    }),
  );
});

test("scrolling a few pixels mostly changes nothing", () => {
  const seen = new Set(Array.from({ length: 900 }, (_, pixel) => nearScreen(-pixel, 900).from));
  expect(seen.size).toBe(2);
});
