"use client";

import { startTransition, useLayoutEffect, useState, type RefObject } from "react";

/** A stretch of an element, in pixels from its top. */
export type Stretch = { from: number; to: number };

/**
 * The stretch of the element that is on the screen, with a screen before and after it; null until the element
 * stands. It moves by half screens, so that scrolling asks for a new rendering only now and then. When `moved`
 * changes, the element may stand elsewhere and is looked at again before the next frame.
 */
export function useNearScreen(element: RefObject<HTMLElement | null>, moved?: unknown): Stretch | null {
  const [near, setNear] = useState<Stretch | null>(null);

  useLayoutEffect(() => {
    const look = () => {
      if (element.current === null) return;
      const next = nearScreen(element.current.getBoundingClientRect().top, window.innerHeight);
      setNear((before) => (before?.from === next.from && before.to === next.to ? before : next));
    };
    // There is a screen to spare: what comes near is made between the frames of scrolling, and holds none up.
    const lookAhead = () => {
      startTransition(look);
    };
    look();
    window.addEventListener("scroll", lookAhead, { passive: true });
    window.addEventListener("resize", look);
    // What stands above the element comes and goes without a scroll.
    const observer = new ResizeObserver(look);
    observer.observe(document.body);
    return () => {
      window.removeEventListener("scroll", lookAhead);
      window.removeEventListener("resize", look);
      observer.disconnect();
    };
  }, [element, moved]);

  return near;
}

/** For an element whose top stands `top` pixels below the top of a screen of this height. */
export function nearScreen(top: number, screenHeight: number): Stretch {
  const step = Math.max(1, screenHeight / 2);
  const first = Math.floor(-top / step) * step;
  return { from: first - screenHeight, to: first + 2 * screenHeight + step };
}
