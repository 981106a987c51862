"use client";

import { useEffect, useState, type RefObject } from "react";

/** The id of the line in the list that holds the keyboard's focus; null when none does. */
export function useFocusedRow(list: RefObject<HTMLElement | null>): string | null {
  const [id, setId] = useState<string | null>(null);

  useEffect(() => {
    const element = list.current;
    if (element === null) return;
    const onFocus = ({ target }: FocusEvent) => {
      const row = target instanceof Element ? target.closest("[data-row]") : null;
      setId(row?.getAttribute("data-row") ?? null);
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
