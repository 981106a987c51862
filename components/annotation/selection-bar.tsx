import { Trash2 } from "lucide-react";
import { tagStates, tagTable, type TagState } from "@/domain/annotation/tag";
import { TagSign } from "./tag-sign";

type Props = {
  count: number;
  onTag: (state: TagState) => void;
  onRemove: () => void;
  onClear: () => void;
};

/** What can be done to the selected statements together. */
export function SelectionBar({ count, onTag, onRemove, onClear }: Props) {
  return (
    <div className="pointer-events-none fixed inset-x-0 bottom-5 z-40 grid place-items-center px-4 max-lg:bottom-14 print:hidden">
      <p role="status" className="sr-only">
        {count === 0 ? "" : `${String(count)} selected`}
      </p>
      {count === 0 ? null : (
        <div
          role="toolbar"
          aria-label="Selected statements"
          className="pointer-events-auto flex max-w-full flex-wrap items-center gap-0.5 rounded-xl bg-surface p-1 text-sm shadow-card ring-1 ring-rule-2"
        >
          <span aria-hidden="true" className="px-2.5 font-semibold">
            {count} selected
          </span>
          {tagStates.map((state) => (
            <button
              key={state}
              type="button"
              aria-keyshortcuts={tagTable[state].key}
              onClick={() => {
                onTag(state);
              }}
              className={buttonLook}
            >
              <TagSign state={state} />
              {tagTable[state].label}
            </button>
          ))}
          <button type="button" aria-keyshortcuts="Backspace" onClick={onRemove} className={buttonLook}>
            <Trash2 aria-hidden="true" size={14} />
            Remove
          </button>
          <button
            type="button"
            aria-keyshortcuts="Escape"
            onClick={onClear}
            className={`${buttonLook} text-ink-2`}
          >
            Clear
          </button>
        </div>
      )}
    </div>
  );
}

const buttonLook =
  "flex h-8.5 items-center gap-1.5 rounded-lg px-2.5 font-medium hover:bg-rule/60 pointer-coarse:h-11";
