"use client";

import { useEffect, useRef, type RefObject } from "react";

/** Calls `leave` when Esc is pressed inside an element, and keeps that Esc from whatever stands around it. */
export function useEscape(element: RefObject<HTMLElement | null>, leave: () => void): void {
  const latest = useRef(leave);
  useEffect(() => {
    latest.current = leave;
  });
  useEffect(() => {
    const inside = element.current;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "Escape" || event.isComposing) return;
      event.stopPropagation();
      latest.current();
    };
    inside?.addEventListener("keydown", onKeyDown);
    return () => inside?.removeEventListener("keydown", onKeyDown);
  }, [element]);
}
