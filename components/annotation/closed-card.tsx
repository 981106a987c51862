import { memo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable } from "@/domain/annotation/tag";
import { proofOf } from "@/domain/evidence/proof";
import type { CardActions } from "./card-actions";
import { initialsOf } from "./initials";
import { TagSign } from "./tag-sign";

type Props = {
  annotation: Annotation;
  isUnsaved: boolean;
  isSelected: boolean;
  actions: Pick<CardActions, "open" | "select">;
};

/**
 * A statement in one line: its tag, what is missing or the first words of why, who says so, on how many sources.
 * Remembered: its row is made anew with every statement that comes before it.
 */
export const ClosedCard = memo(function ClosedCard({ annotation, isUnsaved, isSelected, actions }: Props) {
  const state = tagState(annotation);
  const { missing } = proofOf(annotation);
  const sources = annotation.citations.length;
  return (
    <button
      type="button"
      aria-expanded="false"
      onClick={(event) => {
        if (event.shiftKey) actions.select(annotation.id, "range");
        else if (event.ctrlKey || event.metaKey) actions.select(annotation.id, "one");
        else actions.open(annotation.id);
      }}
      className={`grid h-8.5 w-full grid-cols-[1.125rem_1fr_auto] items-center gap-2 rounded-lg px-2.5 text-left ${isSelected ? "bg-surface ring-2 ring-accent" : "hover:bg-surface hover:ring-1 hover:ring-rule-2"}`}
    >
      <TagSign state={state} />
      <span className="sr-only">
        {isSelected ? "Selected. " : ""}
        {tagTable[state].label}: {annotation.anchor.exact}.
      </span>
      <span dir="auto" className="truncate">
        {annotation.recheck ? (
          <span className="font-medium text-unchecked">
            <span aria-hidden="true">↻ </span>re-check
          </span>
        ) : missing === null ? (
          <span className="text-ink-2">{annotation.rationale || annotation.anchor.exact}</span>
        ) : (
          <span className="font-medium text-unchecked">{missing}</span>
        )}
      </span>
      <span className="text-xs whitespace-nowrap text-ink-3">
        {isUnsaved ? <span className="mr-1 text-unchecked">not saved ·</span> : null}
        <abbr title={annotation.author.name} className="no-underline">
          {initialsOf(annotation.author.name)}
        </abbr>
        {sources > 0 ? ` · ${String(sources)}` : ""}
        {sources > 0 ? <span className="sr-only">{sources === 1 ? " source" : " sources"}</span> : null}
      </span>
    </button>
  );
});
