import { isGraphemeBorder } from "@/domain/text/graphemes";

/** Two numbers, whatever they are, as a span of the text on grapheme borders; null when it has none. */
export function spanOf(text: string, one: number, other: number): [start: number, end: number] | null {
  const borders = Array.from({ length: text.length + 1 }, (_, offset) => offset).filter((offset) =>
    isGraphemeBorder(text, offset),
  );
  const [a = 0, b = 0] = [borders[one % borders.length], borders[other % borders.length]];
  return a === b ? null : [Math.min(a, b), Math.max(a, b)];
}
