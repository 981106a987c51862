"use client";

import { useEffect, useRef, type RefObject } from "react";

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
      latest.current(focused)?.focus({ preventScroll: true });
    });
    document.addEventListener("focusin", onFocus);
    observer.observe(element, { childList: true, subtree: true });
    return () => {
      document.removeEventListener("focusin", onFocus);
      observer.disconnect();
    };
  }, [inside]);
}
