import type { ReactNode } from "react";
import { TagSign } from "@/components/annotation/tag-sign";
import type { Annotation } from "@/domain/annotation/annotation";
import { findingLabels, tagState, tagTable } from "@/domain/annotation/tag";

type Props = { annotation: Annotation; /** What stands at the end of the line. */ children?: ReactNode };

/** A statement's tag with its sign, and why it is disputed. */
export function TagLine({ annotation, children }: Props) {
  const state = tagState(annotation);
  return (
    <p className="flex flex-wrap items-baseline gap-x-2">
      <TagSign state={state} />
      <span className="font-semibold">{tagTable[state].label}</span>
      {annotation.finding === null ? null : (
        <span className="text-sm text-ink-2">{findingLabels[annotation.finding].toLowerCase()}</span>
      )}
      {children}
    </p>
  );
}
