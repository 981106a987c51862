"use client";

import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { isWebAddress } from "@/domain/text/web-address";
import { bringIntoView } from "./bring-into-view";

/** An address that was pasted, and which paste it was: the same address may be pasted again. */
export type PastedSource = { text: string; nth: number };

export type OpenStatement = {
  id: string | null;
  /** An address pasted while a card was open: its evidence form takes it up. */
  pastedSource: PastedSource | null;
  /** Opens a card, or none. Always the same function. */
  open: (id: string | null) => void;
  close: () => void;
  /** Opens the next or the previous statement of those shown. */
  move: (step: 1 | -1) => void;
  /** Opens the evidence form of an open card. */
  pressEvidence: (id: string) => void;
  focusRationale: (id: string) => void;
};

/** Which card is open; at most one is. */
export function useOpenStatement(
  editor: Editor | null,
  shown: readonly Annotation[],
  all: readonly Annotation[],
  [id, setId]: [string | null, (id: string | null) => void],
): OpenStatement {
  const [pastedSource, setPastedSource] = useState<PastedSource | null>(null);

  const open = useCallback(
    (next: string | null) => {
      setPastedSource(null);
      setId(next);
    },
    [setId],
  );

  // The statement of the open card is always in sight: a sheet or a key may have opened it from afar.
  const { start, end } = all.find((annotation) => annotation.id === id)?.anchor ?? {};
  useEffect(() => {
    if (editor && start !== undefined && end !== undefined) bringIntoView(editor, { start, end });
  }, [editor, start, end]);

  useEffect(() => {
    if (id === null) return;
    const onPaste = (event: ClipboardEvent) => {
      if (event.target instanceof Element && event.target.closest("input, textarea")) return;
      const pasted = event.clipboardData?.getData("text/plain").trim() ?? "";
      if (isWebAddress(pasted)) setPastedSource((before) => ({ text: pasted, nth: (before?.nth ?? 0) + 1 }));
    };
    document.addEventListener("paste", onPaste);
    return () => {
      document.removeEventListener("paste", onPaste);
    };
  }, [id]);

  return useMemo(
    () => ({
      id,
      pastedSource,
      open,
      close: () => {
        open(null);
      },
      move: (step) => {
        const at = shown.findIndex((annotation) => annotation.id === id);
        const next = shown[at === -1 ? (step === 1 ? 0 : shown.length - 1) : at + step];
        if (next === undefined) return;
        open(next.id);
      },
      pressEvidence: (of) => {
        const add = partOf(of, "evidence");
        if (add) add.click();
        else partOf(of, "source")?.focus();
      },
      focusRationale: (of) => {
        partOf(of, "rationale")?.focus();
      },
    }),
    [id, pastedSource, open, shown],
  );
}

function partOf(id: string, part: "evidence" | "source" | "rationale"): HTMLElement | null {
  return document.querySelector(`[data-card="${CSS.escape(id)}"] [data-key="${part}"]`);
}
