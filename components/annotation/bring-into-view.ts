import type { Editor } from "@tiptap/core";
import { textMapOf } from "@/editor/statement-highlights/statement-highlights";

/** Room kept free for the bars at the top and for a sheet at the bottom, in pixels. */
const above = 140;
const below = 220;

/** Scrolls the text at an offset into the readable part of the window, only when it is outside. */
export function bringIntoView(editor: Editor, offset: number): void {
  const { top, bottom } = editor.view.coordsAtPos(textMapOf(editor).toPosition(offset));
  if (top >= above && bottom <= window.innerHeight - below) return;
  window.scrollBy({ top: top - Math.max(above, window.innerHeight / 3) });
}
