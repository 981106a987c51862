"use client";

import { useEffect, useRef } from "react";
import { tagStates, tagTable, type TagState } from "@/domain/annotation/tag";
import { cursorStep, type ArrowSettings } from "./cursor-step";
import { pressedKey } from "./pressed-key";
import type { CursorStep } from "./use-reading";

export type WorkbenchKeys = {
  tag: (state: TagState) => void;
  moveCursor: (step: CursorStep) => void;
  moveStatement: (step: 1 | -1) => void;
  evidence: () => void;
  rationale: () => void;
  remove: () => void;
  /** Selects the current statement, or no longer. */
  select: () => void;
  selectAll: () => void;
  /** To the next sentence that asks for a tag, and: nothing to check in it. */
  missed: () => void;
  nothing: () => void;
  undo: () => void;
  redo: () => void;
  escape: () => void;
  /** Null when there is nothing that Enter would do: then it is the page's. */
  enter: (() => void) | null;
  help: () => void;
  palette: () => void;
};

type Settings = ArrowSettings & { singleKeys: boolean };

/**
 * The keys of Mark up. Single keys act only when the person has them on, and never while typing in a
 * field, a menu or a dialog.
 */
export function useWorkbenchKeys(keys: WorkbenchKeys, settings: Settings): void {
  const latest = useRef({ keys, settings });
  useEffect(() => {
    latest.current = { keys, settings };
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing) return;
      const isTaken = opensPalette(event) ? isIn(event.target, dialogs) : isWriting(event.target);
      if (isTaken) return;
      const act = actOf(event, latest.current.keys, latest.current.settings);
      if (act === null) return;
      event.preventDefault();
      if (!event.repeat || goesOn(event, latest.current.settings)) act();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, []);
}

/** A key that is held down goes on through the text; whatever else it does, it does once. */
function goesOn(event: KeyboardEvent, settings: Settings): boolean {
  const pressed = pressedKey(event);
  return pressed === "]" || pressed === "[" || cursorStep(pressed, settings) !== null;
}

function actOf(event: KeyboardEvent, keys: WorkbenchKeys, settings: Settings): (() => void) | null {
  const pressed = pressedKey(event);
  const always: Record<string, () => void> = {
    Escape: keys.escape,
    "Mod+k": keys.palette,
    "Mod+z": keys.undo,
    "Mod+Shift+z": keys.redo,
    "Mod+y": keys.redo,
  };
  const act = always[pressed];
  if (act) return act;
  if (pressed === "Mod+a") return isIn(event.target, "[data-card]") ? keys.selectAll : null;
  if (!settings.singleKeys) return null;
  if (pressed === "Enter") return isPressed(event.target) ? null : keys.enter;
  const state = tagStates.find((known) => tagTable[known].key.toLowerCase() === pressed);
  if (state) {
    return () => {
      keys.tag(state);
    };
  }
  const step = cursorStep(pressed, settings);
  if (step) {
    if (pressed.includes("Arrow") && usesArrows(event.target)) return null;
    return () => {
      keys.moveCursor(step);
    };
  }
  const acts: Record<string, () => void> = {
    "]": () => {
      keys.moveStatement(1);
    },
    "[": () => {
      keys.moveStatement(-1);
    },
    e: keys.evidence,
    n: keys.rationale,
    s: keys.select,
    m: keys.missed,
    x: keys.nothing,
    Backspace: keys.remove,
    "?": keys.help,
  };
  return acts[pressed] ?? null;
}

const dialogs = "[role=dialog], [role=alertdialog]";
const fields = "input, textarea, select, [contenteditable=true], [role=menu], [role=listbox]";
const choices =
  "[role=radiogroup], [role=toolbar], [role=tablist], [role=slider], [role=grid], [role=tree], audio, video";

function isWriting(target: EventTarget | null): boolean {
  return isIn(target, `${fields}, ${dialogs}`);
}

/** The palette opens from a field too: nobody types a letter with Ctrl held. */
function opensPalette(event: KeyboardEvent): boolean {
  return pressedKey(event) === "Mod+k";
}

function isPressed(target: EventTarget | null): boolean {
  return isIn(target, "a, button, summary, [role=button]");
}

/** Whether the arrows already do something where the focus is: choose, or scroll. */
function usesArrows(target: EventTarget | null): boolean {
  if (isIn(target, choices)) return true;
  for (let at = target instanceof Element ? target : null; at && at !== document.body; at = at.parentElement)
    if (at.scrollHeight > at.clientHeight && /auto|scroll/.test(getComputedStyle(at).overflowY)) return true;
  return false;
}

function isIn(target: EventTarget | null, selector: string): boolean {
  return target instanceof Element && target.closest(selector) !== null;
}
