import type { Editor } from "@tiptap/core";
import { firstWhere } from "@/domain/text/first-where";
import type { Span } from "@/domain/text/span";
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
  const first = firstWhere(spans.length, (at) => {
    const position = map.toPosition(spans[at]?.start ?? 0);
    return editor.view.coordsAtPos(position).top >= above;
  });
  return spans[first] ?? spans.at(-1) ?? null;
}
