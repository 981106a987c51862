"use client";

import { Redo2, Undo2, X } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import type { HistoryView } from "./act-history";
import { focusText } from "./focus-text";
import type { Notice } from "./use-annotating";

/** How long what was done is said, in milliseconds; not while one points at it or is in it. */
const patience = 8_000;

type Props = {
  history: HistoryView;
  /** Something to say that is no act. */
  notice: Notice | null;
  onUndo: () => void;
  onRedo: () => void;
  onDismiss: () => void;
  /** Another bar stands below it. */
  isRaised: boolean;
};

/** Says what was just done, and takes it back; when there is nothing to say, only the two buttons in the corner. */
export function UndoBar({ history, notice, onUndo, onRedo, onDismiss, isRaised }: Props) {
  const said = notice?.words ?? history.said;
  const isLoud = said !== null;
  const acts = notice === null ? history : { undo: null, redo: null };
  const isEmpty = !isLoud && acts.undo === null && acts.redo === null;
  const hold = useQuiet(onDismiss, history, notice);
  return (
    <div
      className={`pointer-events-none fixed bottom-5 z-40 grid px-4 print:hidden ${isLoud ? `inset-x-0 place-items-center ${isRaised ? "mb-14 max-lg:bottom-28" : "max-lg:bottom-14"}` : "left-1 max-lg:hidden"}`}
    >
      <div
        {...hold}
        className={isEmpty ? "" : `${barLook} ${isLoud ? "px-4 py-2.5" : "px-1 py-1 opacity-80"}`}
      >
        <p role="status" className={isLoud ? "" : "sr-only"}>
          {said}
        </p>
        {acts.undo ? (
          <UndoButton
            label="Undo"
            keys="Control+Z Meta+Z"
            what={acts.undo.done}
            isLoud={isLoud}
            onPress={onUndo}
          />
        ) : null}
        {acts.redo ? (
          <UndoButton
            label="Redo"
            keys="Control+Shift+Z Meta+Shift+Z"
            what={acts.redo.done}
            isLoud={isLoud}
            onPress={onRedo}
          />
        ) : null}
        {isLoud ? (
          <button
            type="button"
            aria-label="Dismiss"
            onClick={() => {
              onDismiss();
              focusText();
            }}
            className="-mr-2 grid size-7 place-items-center rounded text-ink-3 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11"
          >
            <X aria-hidden="true" size={15} />
          </button>
        ) : null}
      </div>
    </div>
  );
}

/** Dismisses what is said after a while, unless it stays; answers what the bar must tell of who is at it. */
function useQuiet(onDismiss: () => void, history: HistoryView, notice: Notice | null) {
  const [isPointedAt, setIsPointedAt] = useState(false);
  const [isFocused, setIsFocused] = useState(false);
  const dismiss = useEffectEvent(onDismiss);
  const isHeld = isPointedAt || isFocused;
  useEffect(() => {
    if (isHeld || notice?.stays === true) return;
    // On a narrow screen the buttons go with the words: there an act can be taken back until it is dismissed.
    if (notice === null && (history.said === null || !matchMedia("(min-width: 64rem)").matches)) return;
    const timer = setTimeout(() => {
      dismiss();
    }, patience);
    return () => {
      clearTimeout(timer);
    };
  }, [history, notice, isHeld]);
  return {
    onPointerEnter: () => {
      setIsPointedAt(true);
    },
    onPointerLeave: () => {
      setIsPointedAt(false);
    },
    onFocus: () => {
      setIsFocused(true);
    },
    onBlur: () => {
      setIsFocused(false);
    },
  };
}

type ButtonProps = {
  label: "Undo" | "Redo";
  keys: string;
  what: string;
  isLoud: boolean;
  onPress: () => void;
};

function UndoButton({ label, keys, what, isLoud, onPress }: ButtonProps) {
  const Icon = label === "Undo" ? Undo2 : Redo2;
  return (
    <button
      type="button"
      onClick={onPress}
      aria-label={label}
      aria-keyshortcuts={keys}
      title={`${label}: ${what}`}
      className={
        isLoud
          ? "min-h-7 rounded font-semibold text-accent hover:underline pointer-coarse:min-h-11"
          : "grid size-8 place-items-center rounded-lg text-ink-2 hover:bg-rule/60 hover:text-ink"
      }
    >
      {isLoud ? label : <Icon aria-hidden="true" size={16} />}
    </button>
  );
}

const barLook =
  "pointer-events-auto flex max-w-full items-center gap-x-4 rounded-xl bg-surface text-sm shadow-card ring-1 ring-rule-2";
