import type { Annotation } from "@/domain/annotation/annotation";
import type { Review } from "./review";

/**
 * What an annotation says once its author has taken over a colleague's suggestion; what was not
 * suggested stays. A suggested finding means disputed, and a finding goes when the tag is any other.
 */
export function takeSuggestion(
  annotation: Pick<Annotation, "tag" | "finding" | "proposedWording">,
  { suggestedTag, suggestedFinding, suggestedWording }: Suggestion,
): Pick<Annotation, "tag" | "finding" | "proposedWording"> {
  const tag = suggestedTag ?? (suggestedFinding === null ? annotation.tag : "disputed");
  return {
    tag,
    finding: tag === "disputed" ? (suggestedFinding ?? annotation.finding) : null,
    proposedWording: suggestedWording ?? annotation.proposedWording,
  };
}

type Suggestion = Pick<Review, "suggestedTag" | "suggestedFinding" | "suggestedWording">;
