"use client";

import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { keepOnly, noSelection, selectAll, selectTo, toggle } from "./statement-selection";

export type Selecting = {
  /** The selected statements, in the order of the text: one's own, and only those on the page. */
  selected: readonly Annotation[];
  /** Selects one, or a range up to one. Always the same function. */
  select: (id: string, kind: "one" | "range") => void;
  all: () => void;
  clear: () => void;
};

/** The statements that are changed together. */
export function useStatementSelection(mine: readonly Annotation[], openId: string | null): Selecting {
  const [selection, setSelection] = useState(noSelection);
  // What a filter or an act takes from the page must not come back selected, and be removed unseen.
  const [seen, setSeen] = useState(mine);
  if (seen !== mine) {
    setSeen(mine);
    setSelection((before) =>
      keepOnly(
        before,
        mine.map(({ id }) => id),
      ),
    );
  }
  const selected = useMemo(() => mine.filter(({ id }) => selection.ids.has(id)), [mine, selection]);
  // Read when something is selected, so that a letter typed in one card does not ask for all of them again.
  const known = useRef({ mine, openId });
  useEffect(() => {
    known.current = { mine, openId };
  });
  const select = useCallback((id: string, kind: "one" | "range") => {
    const inOrder = known.current.mine.map((annotation) => annotation.id);
    if (!inOrder.includes(id)) return;
    setSelection((before) =>
      kind === "one" ? toggle(before, id) : selectTo(before, id, inOrder, known.current.openId),
    );
  }, []);
  return {
    selected,
    select,
    all: () => {
      setSelection(selectAll(mine.map(({ id }) => id)));
    },
    clear: () => {
      setSelection(noSelection);
    },
  };
}
