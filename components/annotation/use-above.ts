"use client";

import { useRef, useState } from "react";
import { focusText, rememberFocus } from "./focus-text";

export type Above = {
  /** What stands before the page. */
  what: "keys" | "palette" | null;
  open: (what: "keys" | "palette") => void;
  close: () => void;
  /** Puts the focus where it was before. */
  focusBack: () => void;
};

/** What stands before the page, one at most, and the way back to where one was. */
export function useAbove(): Above {
  const [what, setWhat] = useState<Above["what"]>(null);
  const back = useRef(focusText);
  return {
    what,
    open: (next) => {
      back.current = rememberFocus();
      setWhat(next);
    },
    close: () => {
      setWhat(null);
    },
    focusBack: () => {
      back.current();
    },
  };
}
