import type { CursorStep } from "./use-reading";

export type ArrowSettings = {
  /** The article is read from the right to the left: the arrows go where they point. */
  fromTheRight: boolean;
  /** Whether words are selected: then Shift and an arrow change the selection, as everywhere. */
  isSelecting: boolean;
};

/** What a key does to the reading cursor. A Mac keeps Ctrl and the arrows for itself, so ⌥ does the same. */
export function cursorStep(pressed: string, { fromTheRight, isSelecting }: ArrowSettings): CursorStep | null {
  const extending = pressed.includes("Shift+");
  const arrow = pressed.replace("Shift+", "");
  if (extending && isSelecting && arrow.includes("Arrow")) return null;
  const [left, right] = fromTheRight ? ([1, -1] as const) : ([-1, 1] as const);
  const steps: Record<string, Omit<CursorStep, "extending">> = {
    j: { by: "sentence", step: 1 },
    k: { by: "sentence", step: -1 },
    ArrowDown: { by: "sentence", step: 1 },
    ArrowUp: { by: "sentence", step: -1 },
    ArrowLeft: { by: "word", step: left },
    ArrowRight: { by: "word", step: right },
    "Mod+ArrowDown": { by: "paragraph", step: 1 },
    "Mod+ArrowUp": { by: "paragraph", step: -1 },
    "Alt+ArrowDown": { by: "paragraph", step: 1 },
    "Alt+ArrowUp": { by: "paragraph", step: -1 },
  };
  const found = steps[arrow];
  return found ? { ...found, extending } : null;
}
