"use client";

import { TextArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import type { Annotation } from "@/domain/annotation/annotation";
import {
  aboutLabels,
  abouts,
  findingLabels,
  findings,
  tags,
  tagState,
  tagStates,
  tagTable,
} from "@/domain/annotation/tag";
import type { AnnotationPart } from "./card-actions";
import { TagSign } from "./tag-sign";

type Props = {
  annotation: Annotation;
  isAttributed: boolean;
  onChange: (annotation: Annotation, part: AnnotationPart, kind: "at-once" | "while-typing") => void;
};

/** What the author says of the statement, changed in place. */
export function AnnotationFields({ annotation, isAttributed, onChange }: Props) {
  const state = tagState(annotation);
  const now = (part: AnnotationPart) => {
    onChange(annotation, part, "at-once");
  };
  const typed = (part: AnnotationPart) => {
    onChange(annotation, part, "while-typing");
  };
  return (
    <div className="grid gap-2.5">
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
          const tag = tags.find((known) => known === value) ?? null;
          now({ tag, finding: tag === "disputed" ? annotation.finding : null });
        }}
      />
      {annotation.tag === "disputed" ? (
        <Segmented
          label="Finding"
          value={annotation.finding}
          options={findings.map((value) => ({ value, label: findingLabels[value] }))}
          onChange={(finding) => {
            now({ finding });
          }}
        />
      ) : null}
      {isAttributed || annotation.about === "said" ? (
        <Segmented
          label="What you check"
          value={annotation.about}
          options={abouts.map((value) => ({ value, label: aboutLabels[value] }))}
          onChange={(about) => {
            now({ about });
          }}
        />
      ) : null}
      <TextArea
        label="Rationale"
        data-key="rationale"
        dir="auto"
        rows={2}
        maxLength={10_000}
        value={annotation.rationale}
        onChange={(event) => {
          typed({ rationale: event.target.value });
        }}
      />
      {annotation.tag === "disputed" || annotation.proposedWording !== null ? (
        <TextArea
          label="Proposed wording"
          dir="auto"
          rows={2}
          maxLength={5_000}
          value={annotation.proposedWording ?? ""}
          onChange={(event) => {
            typed({ proposedWording: event.target.value === "" ? null : event.target.value });
          }}
        />
      ) : null}
    </div>
  );
}
