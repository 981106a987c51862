import type { Annotation } from "@/domain/annotation/annotation";
import { aboutLabels } from "@/domain/annotation/tag";

/** What a colleague says of the statement, to read. */
export function AnnotationWords({
  annotation,
  isAttributed,
}: {
  annotation: Annotation;
  isAttributed: boolean;
}) {
  return (
    <div className="grid gap-1.5">
      {isAttributed || annotation.about === "said" ? (
        <p className="text-sm text-ink-2">Checks: {aboutLabels[annotation.about].toLowerCase()}</p>
      ) : null}
      {annotation.rationale === "" ? null : (
        <p dir="auto" className="whitespace-pre-wrap">
          {annotation.rationale}
        </p>
      )}
      {annotation.proposedWording === null ? null : (
        <p dir="auto" className="whitespace-pre-wrap">
          <span className="text-ink-3">Proposed wording: </span>
          {annotation.proposedWording}
        </p>
      )}
    </div>
  );
}
