import type { Editor } from "@tiptap/core";
import { firstWhere } from "@/domain/text/first-where";
import type { Span } from "@/domain/text/span";
import { textMapOf } from "@/editor/statement-highlights/statement-highlights";

/** Room kept free for the bars at the top, and at the bottom, in pixels. */
const above = 140;
const below = 220;

/** On a narrow window the open card is a sheet that covers at most this share of its height, above a bar. */
const sheet = { upTo: 1_024, share: 0.56, bar: 64 };

/** Scrolls a stretch of the text into the readable part of the window, its beginning first, only when it is outside. */
export function bringIntoView(editor: Editor, { start, end }: Span): void {
  const map = textMapOf(editor);
  const { top } = editor.view.coordsAtPos(map.toPosition(start));
  const { bottom } = editor.view.coordsAtPos(map.toPosition(end), -1);
  const { innerHeight, innerWidth } = window;
  const free = innerHeight - (innerWidth < sheet.upTo ? sheet.share * innerHeight + sheet.bar : below);
  if (top >= above && bottom <= free) return;
  window.scrollBy({ top: top - Math.max(above, Math.min(innerHeight / 3, free - (bottom - top))) });
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
