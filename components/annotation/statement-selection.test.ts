import { expect, test } from "vitest";
import { keepOnly, noSelection, selectAll, selectTo, toggle } from "./statement-selection";

const order = ["a", "b", "c", "d", "e"];

test("one more, and one less", () => {
  const two = toggle(toggle(noSelection, "b"), "d");
  expect([...two.ids]).toEqual(["b", "d"]);
  expect([...toggle(two, "b").ids]).toEqual(["d"]);
});

test("a range goes from what was selected last, either way, and leaves what was selected", () => {
  const some = toggle(toggle(noSelection, "e"), "c");
  expect([...selectTo(some, "a", order).ids].sort()).toEqual(["a", "b", "c", "e"]);
  expect([...selectTo(toggle(noSelection, "b"), "d", order).ids]).toEqual(["b", "c", "d"]);
});

test("a second range begins where the first did", () => {
  const first = selectTo(toggle(noSelection, "b"), "d", order);
  expect([...selectTo(first, "a", order).ids].sort()).toEqual(["a", "b", "c", "d"]);
});

test("a range to what cannot be selected changes nothing, and one from nowhere is one statement", () => {
  expect([...selectTo(toggle(noSelection, "b"), "colleague’s", order).ids]).toEqual(["b"]);
  expect([...selectTo(noSelection, "c", order).ids]).toEqual(["c"]);
});

test("without one selected before, a range begins at the open card", () => {
  expect([...selectTo(noSelection, "d", order, "b").ids]).toEqual(["b", "c", "d"]);
});

test("all of them", () => {
  expect([...selectAll(order).ids]).toEqual(order);
});

test("what leaves the page is let go, and does not come back selected", () => {
  const three = selectAll(["a", "b", "c"]);
  const left = keepOnly(three, ["b", "d"]);
  expect([...left.ids]).toEqual(["b"]);
  expect(left.from).toBeNull();
  expect([...keepOnly(left, order).ids]).toEqual(["b"]);
  expect(keepOnly(three, order)).toBe(three);
});
