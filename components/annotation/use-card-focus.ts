"use client";

import { useEffect, useRef } from "react";
import { focusText } from "./focus-text";

/**
 * Keeps the keyboard's focus when a card opens or closes under it: a card opened from the list has it, and
 * gives it back to the list; else it is in the text. Without this it would fall to the top of the page.
 */
export function useCardFocus(openId: string | null): void {
  const lastCard = useRef<string | null>(null);
  const openedInList = useRef<string | null>(null);

  useEffect(() => {
    const onFocus = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest("[data-card]") : null;
      lastCard.current = card?.getAttribute("data-card") ?? null;
    };
    document.addEventListener("focusin", onFocus);
    return () => {
      document.removeEventListener("focusin", onFocus);
    };
  }, []);

  useEffect(() => {
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    const left = lastCard.current;
    if (left !== null && left === openId) {
      openedInList.current = openId;
      partOf(openId, "section")?.focus({ preventScroll: true });
      return;
    }
    const row = left !== null && left === openedInList.current ? partOf(left, "button") : null;
    openedInList.current = null;
    if (row) row.focus({ preventScroll: true });
    else if (left !== null || openId !== null) focusText();
  }, [openId]);
}

function partOf(id: string, part: "section" | "button"): HTMLElement | null {
  return document.querySelector(`[data-card="${CSS.escape(id)}"] > ${part}`);
}
