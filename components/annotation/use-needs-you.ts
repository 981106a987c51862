"use client";

import type { Editor } from "@tiptap/core";
import { useCallback } from "react";
import { bringIntoView } from "./bring-into-view";
import type { DeskView } from "./desk-view";
import { showLost } from "./show-lost";

type Props = {
  editor: Editor | null;
  view: DeskView;
  /** Shows all there is: whatever asks is then on the page. */
  showEveryone: () => void;
  open: (id: string) => void;
};

/** Leads to the first statement about which only the person can decide. */
export function useNeedsYou({ editor, view, showEveryone, open }: Props): () => void {
  const { annotations, laneStates } = view;
  return useCallback(() => {
    const asking = annotations.find(({ id }) => laneStates.get(id)?.kind === "needs-you");
    if (asking === undefined || showLost(asking.id)) return;
    showEveryone();
    open(asking.id);
    // Its card may be open already, and out of sight.
    if (editor) bringIntoView(editor, asking.anchor);
  }, [annotations, laneStates, editor, showEveryone, open]);
}
