import type { ToolbarPlace } from "./tag-toolbar";

/** A point of the window as a place inside `page`, moved left so that `width` pixels fit. */
export function placeBelow(page: HTMLElement | null, x: number, y: number, width: number): ToolbarPlace {
  if (page === null) return { top: 0, left: 0 };
  const frame = page.getBoundingClientRect();
  return { top: y - frame.top, left: Math.max(0, Math.min(x - frame.left, frame.width - width)) };
}
