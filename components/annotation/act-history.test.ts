import fc from "fast-check";
import { expect, test } from "vitest";
import { ActHistory, type Act } from "./act-history";

function desk() {
  const clock = { now: 0 };
  const history = new ActHistory(() => clock.now);
  const shown = { value: 0 };
  const set = (value: number, more: Partial<Act> = {}) => {
    const before = shown.value;
    shown.value = value;
    history.push({
      done: `Set to ${String(value)}.`,
      undone: `Set back to ${String(before)}.`,
      undo: () => {
        shown.value = before;
      },
      redo: () => {
        shown.value = value;
      },
      holds: (now) => shown.value === (now === "done" ? value : before),
      ...more,
    });
  };
  return { clock, history, shown, set };
}

test("acts are taken back one by one and done again, and it is said which", () => {
  const { history, shown, set } = desk();
  set(1);
  set(2);
  history.undo();
  expect([shown.value, history.getView().said]).toEqual([1, "Set back to 1."]);
  history.undo();
  history.undo();
  expect([shown.value, history.getView().undo]).toEqual([0, null]);
  history.redo();
  expect([shown.value, history.getView().said]).toEqual([1, "Set to 1."]);
  expect(history.getView().redo?.done).toBe("Set to 2.");
});

test("what is said can be dismissed, and taken back all the same", () => {
  const { history, shown, set } = desk();
  set(1);
  expect(history.getView().said).toBe("Set to 1.");
  history.hush();
  expect([history.getView().said, history.getView().undo?.done]).toEqual([null, "Set to 1."]);
  history.undo();
  expect([shown.value, history.getView().said]).toEqual([0, "Set back to 0."]);
});

test("after a new act, what had been taken back cannot be done again", () => {
  const { history, shown, set } = desk();
  set(1);
  history.undo();
  set(2);
  history.redo();
  expect([shown.value, history.getView().redo]).toEqual([2, null]);
});

test("words typed without a pause are taken back at once, those after a pause by themselves", () => {
  const { clock, history, shown, set } = desk();
  for (const letter of [1, 2, 3]) {
    set(letter, { joins: "words" });
    clock.now += 300;
  }
  clock.now += 5_000;
  set(4, { joins: "words" });
  history.undo();
  expect(shown.value).toBe(3);
  history.undo();
  expect(shown.value).toBe(0);
  history.redo();
  expect(shown.value).toBe(3);
});

test("words typed after something was taken back are not joined to those before", () => {
  const { history, shown, set } = desk();
  set(1, { joins: "words" });
  set(7);
  history.undo();
  set(2, { joins: "words" });
  history.undo();
  expect(shown.value).toBe(1);
});

test("many things done together are one act", () => {
  const { history, shown, set } = desk();
  history.together({ done: "Three changed.", undone: "Three changed back." }, () => {
    set(1);
    set(2);
    set(3);
  });
  expect(history.getView().said).toBe("Three changed.");
  history.undo();
  expect([shown.value, history.getView().undo]).toEqual([0, null]);
  history.redo();
  expect(shown.value).toBe(3);
});

test("nothing done together is no act", () => {
  const { history } = desk();
  history.together({ done: "", undone: "" }, () => undefined);
  expect(history.getView().undo).toBeNull();
});

test("what is seen anyway is not said", () => {
  const { history, set } = desk();
  set(1, { quiet: true });
  expect(history.getView()).toMatchObject({ said: null, undo: { done: "Set to 1." } });
});

test("what was changed elsewhere since is neither taken back nor done again, and what came before it still is", () => {
  const { history, shown, set } = desk();
  set(1);
  set(2);
  shown.value = 7;
  history.undo();
  expect([shown.value, history.getView().said]).toEqual([7, "It was changed elsewhere since."]);
  expect(history.getView()).toMatchObject({ undo: { done: "Set to 1." }, redo: null });
  shown.value = 1;
  history.undo();
  shown.value = 8;
  history.redo();
  expect([shown.value, history.getView().said]).toEqual([8, "It was changed elsewhere since."]);
});

test("words typed as one act hold as the last of them left them, and are done again from where the first began", () => {
  const { history, shown, set } = desk();
  for (const letter of [1, 2, 3]) set(letter, { joins: "words" });
  history.undo();
  expect(shown.value).toBe(0);
  history.redo();
  expect(shown.value).toBe(3);
  shown.value = 2;
  history.undo();
  expect(shown.value).toBe(2);
});

test("of many things done together, those that were changed elsewhere since stay as they are", () => {
  const { history, shown, set } = desk();
  const other = { value: "new" };
  history.together({ done: "Both changed.", undone: "Both changed back." }, () => {
    set(1);
    history.push({
      done: "",
      undone: "",
      undo: () => {
        other.value = "old";
      },
      redo: () => undefined,
      holds: () => other.value === "new",
    });
  });
  other.value = "from elsewhere";
  history.undo();
  expect([shown.value, other.value, history.getView().said]).toEqual([
    0,
    "from elsewhere",
    "Both changed back. 1 changed elsewhere since, and stays as it is.",
  ]);
});

test("what was done to one thing is forgotten with it", () => {
  const { history, set } = desk();
  set(1);
  set(2, { about: "a1" });
  set(3, { about: "a1" });
  history.undo();
  history.forget("a1");
  expect(history.getView()).toMatchObject({ undo: { done: "Set to 1." }, redo: null, said: null });
});

test("whatever is done, taken back and done again: going back to the start and forth again changes nothing", () => {
  const steps = fc.array(fc.oneof(fc.nat(9), fc.constant("undo" as const), fc.constant("redo" as const)));
  fc.assert(
    fc.property(steps, (taken) => {
      const { history, shown, set } = desk();
      for (const step of taken) {
        if (typeof step === "number") set(step);
        else history[step]();
      }
      const [here, depth] = [shown.value, taken.length];
      let back = 0;
      while (history.getView().undo && back <= depth) {
        history.undo();
        back += 1;
      }
      expect(shown.value).toBe(0);
      for (; back > 0; back -= 1) history.redo();
      expect(shown.value).toBe(here);
    }),
  );
});
