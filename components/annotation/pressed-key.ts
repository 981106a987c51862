type Press = Pick<
  KeyboardEvent,
  "key" | "code" | "ctrlKey" | "metaKey" | "altKey" | "shiftKey" | "getModifierState"
>;

/**
 * A press of a key in one word: "j", "Shift+j", "Mod+z" (Ctrl, or ⌘), "Alt+ArrowDown", "?". Letters are
 * those of the Latin keyboard also where the keyboard is set to another script, so that who writes
 * Russian need not change it to tag. A sign is what it is, however it was typed.
 */
export function pressedKey(event: Press): string {
  const key = latinKey(event);
  const isLetter = /^[a-z]$/i.test(key);
  const isSign = key.length === 1 && !isLetter;
  // On many keyboards a bracket is typed with AltGr, which looks like Ctrl and Alt.
  const typesSign = isSign && event.getModifierState("AltGraph");
  return [
    (event.ctrlKey || event.metaKey) && !typesSign ? "Mod" : null,
    event.altKey && !typesSign ? "Alt" : null,
    event.shiftKey && !isSign ? "Shift" : null,
    isLetter ? key.toLowerCase() : key,
  ]
    .filter((part) => part !== null)
    .join("+");
}

const brackets = new Map([
  ["BracketLeft", "["],
  ["BracketRight", "]"],
]);

function latinKey({ key, code }: Press): string {
  if (key.length !== 1 || key.charCodeAt(0) < 0x80) return key;
  return /^Key([A-Z])$/.exec(code)?.[1] ?? brackets.get(code) ?? key;
}
