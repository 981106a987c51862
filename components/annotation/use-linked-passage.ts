"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useRef, useState } from "react";
import type { CitedPassage } from "@/domain/evidence/library";
import type { Span } from "@/editor/selection-to-span";
import { bringIntoView } from "./bring-into-view";

/** The passage that the page’s address names (`#passage-<id>`), brought into view; null when it names none. */
export function useLinkedPassage(editor: Editor | null, passages: readonly CitedPassage[]): Span | null {
  const [linked, setLinked] = useState<Span | null>(null);
  // Read when it is followed, not followed again when colleagues' work arrives: the page would jump back.
  const known = useRef(passages);
  useEffect(() => {
    known.current = passages;
  });
  useEffect(() => {
    if (editor === null) return;
    const follow = () => {
      const id = /^#passage-(.+)$/.exec(location.hash)?.[1];
      const place = known.current.find(({ evidenceId }) => evidenceId === id)?.place ?? null;
      setLinked(place);
      if (place !== null) bringIntoView(editor, place.start);
    };
    follow();
    window.addEventListener("hashchange", follow);
    return () => {
      window.removeEventListener("hashchange", follow);
    };
  }, [editor]);
  return linked;
}
