import type { Editor } from "@tiptap/core";
import type { Span } from "@/editor/selection-to-span";
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

/** The first of these stretches, which stand in the order of the text, that begins below the bars at the top; else the last. */
export function firstInView(editor: Editor, spans: readonly Span[]): Span | null {
  const map = textMapOf(editor);
  let [low, high] = [0, spans.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const start = spans[middle]?.start ?? 0;
    if (editor.view.coordsAtPos(map.toPosition(start)).top < above) low = middle + 1;
    else high = middle;
  }
  return spans[low] ?? spans.at(-1) ?? null;
}
