// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Shelf } from "./shelf";

beforeEach(() => {
  localStorage.clear();
});
afterEach(() => {
  vi.restoreAllMocks();
});

test("what is kept is there for the next page, in the order of its keys, until it is let go", () => {
  new Shelf("words").put("b", { said: 2 });
  new Shelf("words").put("a", { said: 1 });
  const next = new Shelf("words");
  expect(next.read()).toEqual([
    ["a", { said: 1 }],
    ["b", { said: 2 }],
  ]);
  next.remove("a");
  expect(new Shelf("words").read()).toEqual([["b", { said: 2 }]]);
});

test("two pages keep side by side, and shelves of other names stay apart", () => {
  const [one, other] = [new Shelf("words"), new Shelf("words")];
  one.put("a", 1);
  other.put("b", 2);
  other.remove("b");
  new Shelf("words.of").put("c", 3);
  expect(one.read().filter(([key]) => !key.includes("."))).toEqual([["a", 1]]);
  expect(new Shelf("wor").read()).toEqual([]);
});

test("one thing that cannot be read does not take the others with it", () => {
  const shelf = new Shelf("words");
  shelf.put("a", 1);
  localStorage.setItem("words.broken", "{");
  expect(shelf.read()).toEqual([["a", 1]]);
});

test("a browser that refuses storage keeps nothing, and nothing breaks", () => {
  localStorage.setItem("words.b", "1");
  const refuse = () => {
    throw new DOMException("full", "QuotaExceededError");
  };
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
  vi.spyOn(Storage.prototype, "key").mockImplementation(refuse);
  vi.spyOn(Storage.prototype, "removeItem").mockImplementation(refuse);
  const shelf = new Shelf("words");
  shelf.put("a", 1);
  shelf.remove("a");
  expect(shelf.read()).toEqual([]);
});
