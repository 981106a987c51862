import { expect, test } from "vitest";
import { topBy } from "./place-by";

const sight = { top: 100, bottom: 900 };

test("the tools stand below the words, above them on the last line, and are seen in any case", () => {
  expect(topBy({ top: 400, bottom: 430 }, 42, sight)).toBe(438);
  expect(topBy({ top: 850, bottom: 880 }, 42, sight)).toBe(800);
  expect(topBy({ top: -200, bottom: 1_400 }, 42, sight)).toBe(850);
  expect(topBy({ top: 110, bottom: 890 }, 42, sight)).toBe(850);
});
