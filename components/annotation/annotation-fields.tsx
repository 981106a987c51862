"use client";

import { useState } from "react";
import { NoteArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import type { Annotation } from "@/domain/annotation/annotation";
import { aboutLabels, abouts, findingLabels, findings } from "@/domain/annotation/tag";
import type { AnnotationPart } from "./annotation-part";

type Props = {
  annotation: Annotation;
  isAttributed: boolean;
  onChange: (annotation: Annotation, part: AnnotationPart, kind: "at-once" | "while-typing") => void;
};

/** What the author says of the statement, changed in place. */
export function AnnotationFields({ annotation, isAttributed, onChange }: Props) {
  const now = (part: AnnotationPart) => {
    onChange(annotation, part, "at-once");
  };
  const typed = (part: AnnotationPart) => {
    onChange(annotation, part, "while-typing");
  };
  // Emptied, it stays while the card is open: the next Backspace would be the page’s, and remove the statement.
  const [hadWording, setHadWording] = useState(annotation.proposedWording !== null);
  if (annotation.proposedWording !== null && !hadWording) setHadWording(true);
  return (
    <div className="grid gap-2.5">
      {annotation.tag === "disputed" ? (
        <Segmented
          label="Finding"
          dense
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
      <NoteArea
        label="Rationale"
        data-key="rationale"
        dir="auto"
        maxLength={10_000}
        value={annotation.rationale}
        onChange={(event) => {
          typed({ rationale: event.target.value });
        }}
      />
      {annotation.tag === "disputed" || hadWording ? (
        <NoteArea
          label="Proposed wording"
          dir="auto"
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
