import { ChevronDown, ChevronUp } from "lucide-react";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagStates, tagTable, tagState } from "@/domain/annotation/tag";
import { counted } from "@/domain/text/plain-english";
import { TagSign } from "./tag-sign";

type Props = {
  id: string;
  annotations: readonly Annotation[];
  isUnfolded: boolean;
  /** Pixels from the top of the list. */
  top: number;
  onUnfold: (id: string | null) => void;
};

/** In one line the statements of a paragraph that have more cards than fit beside it. */
export function FoldLineRow({ id, annotations, isUnfolded, top, onUnfold }: Props) {
  const states = tagStates
    .map((state) => ({ state, count: annotations.filter((one) => tagState(one) === state).length }))
    .filter(({ count }) => count > 0);
  const Arrow = isUnfolded ? ChevronUp : ChevronDown;
  return (
    <li
      data-row={id}
      style={{ transform: `translateY(${String(top)}px)` }}
      className="max-lg:hidden lg:absolute lg:inset-x-0 lg:top-0 lg:transition-transform lg:duration-150"
    >
      <button
        type="button"
        aria-expanded={isUnfolded}
        onClick={() => {
          onUnfold(isUnfolded ? null : id);
        }}
        className="flex h-8.5 w-full items-center gap-3 rounded-lg px-2.5 text-left text-ink-2 hover:bg-surface hover:ring-1 hover:ring-rule-2"
      >
        <Arrow aria-hidden="true" size={15} className="w-4.5 text-ink-3" />
        <span>{counted(annotations.length, "statement")}</span>
        <span className="ml-auto flex gap-2 text-xs text-ink-3">
          {states.map(({ state, count }) => (
            <span key={state}>
              <TagSign state={state} />
              {count}
              <span className="sr-only"> {tagTable[state].label.toLowerCase()}</span>
            </span>
          ))}
        </span>
      </button>
    </li>
  );
}
