import { expect, it } from "vitest";
import { fitsSearch } from "./fits-search";

it.each([
  ["", "Verified", true],
  ["ver", "Verified", true],
  ["cost gate", "The gate’s cost", true],
  ["cost wall", "The gate’s cost", false],
  ["jose", "José Ruiz", true],
  ["ПЛОТИНУ", "закрыли плотину", true],
  ["关闭", "大坝昨天关闭。", true],
  ["الحاجز", "أغلق الحاجز أمس", true],
])("%s finds %s: %s", (search, name, fits) => {
  expect(fitsSearch(search, name)).toBe(fits);
});

it("words may stand in different names of one thing", () => {
  expect(fitsSearch("disputed ruiz 40,000", "The gate cost 40,000.", "Disputed", "Ana Ruiz")).toBe(true);
});
