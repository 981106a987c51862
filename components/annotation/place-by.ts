import type { ToolbarPlace } from "./tag-toolbar";

/** Where words stand in the window, in pixels. */
type WordsPlace = { left: number; top: number; bottom: number };

/** Between the words and what stands by them, and the room that the bars at the top take, in pixels. */
const gap = 8;
const bars = 100;

/** The place, inside `page`, of something of this size that belongs to words: in sight, and beside them. */
export function placeBy(
  page: HTMLElement | null,
  words: WordsPlace,
  { width, height }: { width: number; height: number },
): ToolbarPlace {
  if (page === null) return { top: 0, left: 0 };
  const frame = page.getBoundingClientRect();
  return {
    top: topBy(words, height, { top: bars, bottom: window.innerHeight }) - frame.top,
    left: Math.max(0, Math.min(words.left - frame.left, frame.width - width)),
  };
}

/**
 * Below the words; above them where it would not be seen below; over them, at the end of what is in sight, where
 * they fill it. Pixels from the top of the window.
 */
export function topBy(
  { top, bottom }: Omit<WordsPlace, "left">,
  height: number,
  sight: { top: number; bottom: number },
): number {
  const below = bottom + gap;
  if (below + height <= sight.bottom) return below;
  const above = top - gap - height;
  return above >= sight.top ? above : Math.max(sight.top, sight.bottom - gap - height);
}
