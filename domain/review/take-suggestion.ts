import type { Annotation } from "@/domain/annotation/annotation";
import { suggestsElsewhere, type Suggestion } from "./review";

type Taken = Pick<Annotation, "tag" | "finding" | "proposedWording"> & Partial<Pick<Annotation, "anchor">>;

/**
 * What an annotation says once its author has taken over a colleague's suggestion; what was not
 * suggested stays. A suggested finding means disputed, and a finding goes when the tag is any other.
 * An anchor is part of the answer only where other words were suggested that stand in the
 * annotation's own version.
 */
export function takeSuggestion(
  annotation: Pick<Annotation, "versionId" | "tag" | "finding" | "proposedWording">,
  suggestion: Suggestion,
): Taken {
  const { suggestedTag, suggestedFinding, suggestedWording, suggestedAnchor } = suggestion;
  const tag = suggestedTag ?? (suggestedFinding === null ? annotation.tag : "disputed");
  const said = {
    tag,
    finding: tag === "disputed" ? (suggestedFinding ?? annotation.finding) : null,
    proposedWording: suggestedWording ?? annotation.proposedWording,
  };
  if (!suggestedAnchor || suggestsElsewhere(suggestion, annotation)) return said;
  const { start, end, exact, prefix, suffix } = suggestedAnchor;
  return { ...said, anchor: { start, end, exact, prefix, suffix } };
}
