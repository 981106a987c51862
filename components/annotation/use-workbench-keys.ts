"use client";

import { useEffect, useRef } from "react";
import { tagStates, tagTable, type TagState } from "@/domain/annotation/tag";

export type WorkbenchKeys = {
  tag: (state: TagState) => void;
  moveCursor: (step: 1 | -1) => void;
  moveStatement: (step: 1 | -1) => void;
  evidence: () => void;
  rationale: () => void;
  remove: () => void;
  undo: () => void;
  escape: () => void;
  help: () => void;
};

/**
 * The keys of Mark up. Single keys act only when the person has them on, and never while typing in a
 * field, a menu or a dialog.
 */
export function useWorkbenchKeys(keys: WorkbenchKeys, { singleKeys }: { singleKeys: boolean }): void {
  const latest = useRef(keys);
  useEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || isWriting(event.target)) return;
      const act = actOf(event, latest.current, singleKeys);
      if (act === null) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [singleKeys]);
}

function isWriting(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return (
    target.closest(
      "input, textarea, select, [contenteditable=true], [role=menu], [role=dialog], [role=radiogroup]",
    ) !== null
  );
}

function actOf(event: KeyboardEvent, keys: WorkbenchKeys, singleKeys: boolean): (() => void) | null {
  if (event.altKey) return null;
  if (event.ctrlKey || event.metaKey) {
    return event.key.toLowerCase() === "z" && !event.shiftKey ? keys.undo : null;
  }
  if (event.key === "Escape") return keys.escape;
  if (!singleKeys) return null;
  const state = tagStates.find((known) => tagTable[known].key === event.key.toUpperCase());
  if (state) {
    return () => {
      keys.tag(state);
    };
  }
  const acts: Record<string, () => void> = {
    j: () => {
      keys.moveCursor(1);
    },
    k: () => {
      keys.moveCursor(-1);
    },
    "]": () => {
      keys.moveStatement(1);
    },
    "[": () => {
      keys.moveStatement(-1);
    },
    e: keys.evidence,
    n: keys.rationale,
    Backspace: keys.remove,
    "?": keys.help,
  };
  return acts[event.key] ?? null;
}
