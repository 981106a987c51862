"use client";

import { Segmented } from "@/components/ui/segmented";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagStates, tagTable } from "@/domain/annotation/tag";
import { partOfTag } from "./annotation-part";
import type { CardActions } from "./card-actions";
import { TagSign } from "./tag-sign";

/** The tag of one's own statement, changed in one press; only the chosen one is spelled out. */
export function TagChoice({
  annotation,
  onChange,
}: {
  annotation: Annotation;
  onChange: CardActions["change"];
}) {
  const state = tagState(annotation);
  return (
    <Segmented
      label="Tag"
      value={state}
      options={tagStates.map((value) => ({
        value,
        name: tagTable[value].label,
        label: (
          <span className="flex items-center gap-1">
            <TagSign state={value} />
            {value === state ? tagTable[value].label : null}
          </span>
        ),
      }))}
      onChange={(value) => {
        onChange(annotation, partOfTag(annotation, value), "at-once");
      }}
    />
  );
}
