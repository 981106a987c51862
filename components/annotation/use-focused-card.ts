"use client";

import { useEffect, useState, type RefObject } from "react";

/** The id of the card in the list that holds the keyboard's focus; null when none does. */
export function useFocusedCard(list: RefObject<HTMLElement | null>): string | null {
  const [id, setId] = useState<string | null>(null);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent) => {
      const card = target instanceof Element ? target.closest("[data-card]") : null;
      setId(card?.getAttribute("data-card") ?? null);
    };
    const onBlur = () => {
      setId(null);
    };
    element.addEventListener("focusin", onFocus);
    element.addEventListener("focusout", onBlur);
    return () => {
      element.removeEventListener("focusin", onFocus);
      element.removeEventListener("focusout", onBlur);
    };
  }, [list]);

  return id;
}
