import { expect, it } from "vitest";
import { pressedKey } from "./pressed-key";

type Held = { ctrl?: boolean; meta?: boolean; alt?: boolean; shift?: boolean; altGraph?: boolean };

function press(key: string, code: string, held: Held = {}): string {
  return pressedKey({
    key,
    code,
    ctrlKey: held.ctrl ?? false,
    metaKey: held.meta ?? false,
    altKey: held.alt ?? false,
    shiftKey: held.shift ?? false,
    getModifierState: (name) => name === "AltGraph" && held.altGraph === true,
  });
}

it("names a press by its key and what is held", () => {
  expect(press("j", "KeyJ")).toBe("j");
  expect(press("J", "KeyJ", { shift: true })).toBe("Shift+j");
  expect(press("ArrowDown", "ArrowDown", { ctrl: true, shift: true })).toBe("Mod+Shift+ArrowDown");
  expect(press("z", "KeyZ", { meta: true })).toBe("Mod+z");
  expect(press("?", "Slash", { shift: true })).toBe("?");
});

it("a letter is the same with caps lock on", () => {
  expect(press("V", "KeyV")).toBe("v");
});

it("the keyboard may be set to another script", () => {
  expect(press("м", "KeyV")).toBe("v");
  expect(press("О", "KeyJ", { shift: true })).toBe("Shift+j");
  expect(press("я", "KeyZ", { ctrl: true })).toBe("Mod+z");
  expect(press("ъ", "BracketRight")).toBe("]");
});

it("where Latin letters stand elsewhere, the letter counts and not its place", () => {
  expect(press("z", "KeyY", { ctrl: true })).toBe("Mod+z");
});

it("a bracket typed with AltGr is a bracket", () => {
  expect(press("]", "Digit9", { ctrl: true, alt: true, altGraph: true })).toBe("]");
});
