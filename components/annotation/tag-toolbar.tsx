"use client";

import { tagStates, tagTable, type TagState } from "@/domain/annotation/tag";
import { TagSign } from "./tag-sign";

export type ToolbarPlace = { top: number; left: number };

type Props = {
  place: ToolbarPlace;
  onTag: (state: TagState) => void;
  /** Set while a statement waits for its new words: then the selection is taken for it. */
  onTakeSpan?: (() => void) | undefined;
};

/** Stands by the selected words and tags them; pressing it must not lose the selection. */
export function TagToolbar({ place, onTag, onTakeSpan }: Props) {
  return (
    <div
      role="toolbar"
      aria-label="Tag statement"
      tabIndex={-1}
      onPointerDown={(event) => {
        event.preventDefault();
      }}
      style={place}
      className="absolute z-20 flex max-w-full flex-wrap gap-0.5 rounded-xl bg-surface p-1 shadow-card ring-1 ring-rule-2 max-lg:fixed max-lg:inset-x-2 max-lg:bottom-2 max-lg:top-auto! max-lg:left-2! max-lg:z-40 max-lg:justify-between"
    >
      {onTakeSpan ? (
        <button type="button" onClick={onTakeSpan} className={buttonLook}>
          Use these words
        </button>
      ) : (
        tagStates.map((state) => (
          <button
            key={state}
            type="button"
            aria-label={tagTable[state].label}
            aria-keyshortcuts={tagTable[state].key}
            onClick={() => {
              onTag(state);
            }}
            className={buttonLook}
          >
            <TagSign state={state} />
            {tagTable[state].label}
            <kbd
              aria-hidden="true"
              className="rounded border border-rule-2 px-1.5 font-sans text-xs font-semibold text-ink-3 pointer-coarse:hidden"
            >
              {tagTable[state].key}
            </kbd>
          </button>
        ))
      )}
    </div>
  );
}

const buttonLook =
  "flex h-8.5 items-center gap-1.5 rounded-lg px-2.5 text-sm font-medium hover:bg-rule/60 pointer-coarse:h-11";
