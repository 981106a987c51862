import { isGraphemeBorder } from "@/domain/text/graphemes";
import type { Span } from "@/domain/text/span";
import type { TextMap } from "./text-map";

/**
 * Turns a selection of the document (two positions, in either order) into the span that it means:
 * without the whitespace at its ends, and never cutting a grapheme (a cut one is taken in whole).
 *
 * @returns null when nothing but whitespace is selected
 */
export function selectionToSpan(map: TextMap, anchor: number, head: number): Span | null {
  const { text } = map;
  const selected = [map.toOffset(Math.min(anchor, head)), map.toOffset(Math.max(anchor, head))] as const;
  let [start, end] = selected;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  if (start === end) return null;
  while (!isGraphemeBorder(text, start)) start -= 1;
  while (!isGraphemeBorder(text, end)) end += 1;
  return { start, end };
}

function isSpace(text: string, offset: number): boolean {
  return text.charAt(offset).trim() === "";
}
