"use client";

import { useEffect, useRef, type RefObject } from "react";

/** The room that the bars at the top of a page may take, in pixels. */
const barsAtTop = 100;

/**
 * When an act takes away the very control that has the keyboard’s focus, gives the focus to an heir: without
 * one it falls to the top of the page.
 *
 * @param inside what may take its own controls away
 * @param heirOf who gets the focus of this control, which is no longer on the page
 */
export function useKeptFocus(
  inside: RefObject<HTMLElement | null>,
  heirOf: (left: Element) => HTMLElement | null | undefined,
): void {
  const latest = useRef(heirOf);
  useEffect(() => {
    latest.current = heirOf;
  });
  useEffect(() => {
    const element = inside.current;
    if (element === null) return;
    let focused: Element | null = null;
    const onFocus = ({ target }: FocusEvent) => {
      focused = target instanceof Element && element.contains(target) ? target : null;
    };
    const observer = new MutationObserver(() => {
      const isLost = document.activeElement === null || document.activeElement === document.body;
      if (focused === null || focused.isConnected || !isLost) return;
      const heir = latest.current(focused);
      heir?.focus({ preventScroll: true });
      if (heir && isOutOfSight(heir)) heir.scrollIntoView({ block: "center" });
    });
    document.addEventListener("focusin", onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, [inside]);
}

/** Above or below the window, as when what one had scrolled down through is gone; what is seen stays where it is. */
function isOutOfSight(element: HTMLElement): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom < barsAtTop || top > window.innerHeight;
}
