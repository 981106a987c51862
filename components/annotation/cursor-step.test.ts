import { expect, it } from "vitest";
import { cursorStep } from "./cursor-step";

const reading = { fromTheRight: false, isSelecting: false };

it("Shift with a key does to the stretch what the key does to the cursor", () => {
  expect(cursorStep("j", reading)).toEqual({ by: "sentence", step: 1, extending: false });
  expect(cursorStep("Shift+j", reading)).toEqual({ by: "sentence", step: 1, extending: true });
  expect(cursorStep("Mod+Shift+ArrowUp", reading)).toEqual({ by: "paragraph", step: -1, extending: true });
});

it("a Mac, which keeps Ctrl and the arrows for itself, has its own key for the paragraph", () => {
  expect(cursorStep("Alt+ArrowDown", reading)).toEqual(cursorStep("Mod+ArrowDown", reading));
});

it("the arrows go where they point", () => {
  expect(cursorStep("ArrowRight", reading)?.step).toBe(1);
  expect(cursorStep("ArrowRight", { ...reading, fromTheRight: true })?.step).toBe(-1);
  expect(cursorStep("Shift+ArrowLeft", { ...reading, fromTheRight: true })).toEqual({
    by: "word",
    step: 1,
    extending: true,
  });
});

it("a selection made with the mouse is the browser’s to change with Shift and an arrow", () => {
  const selecting = { ...reading, isSelecting: true };
  expect(cursorStep("Shift+ArrowRight", selecting)).toBeNull();
  expect(cursorStep("Shift+j", selecting)).not.toBeNull();
});

it("other keys and the history of the browser are left alone", () => {
  for (const pressed of ["Alt+ArrowLeft", "Mod+ArrowRight", "Mod+j", "PageDown", " "])
    expect(cursorStep(pressed, reading)).toBeNull();
});
