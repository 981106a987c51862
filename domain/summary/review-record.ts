import { answersEarlierVersion, suggestsElsewhere } from "@/domain/review/review";
import type { Marked } from "./build-must-fix";
import type { ReviewRecord } from "./summary";

/** Every answer of a colleague, by statement and then by time. */
export function reviewRecord(marked: readonly Marked[]): ReviewRecord[] {
  return marked.flatMap(({ statement, annotations }) =>
    annotations
      .flatMap((annotation) =>
        annotation.reviews.map((review) => ({
          statement: statement.number,
          of: annotation.author,
          by: review.reviewer,
          verdict: review.verdict,
          reason: review.reason,
          suggestedTag: review.suggestedTag,
          suggestedFinding: review.suggestedFinding,
          suggestedWording: review.suggestedWording,
          suggestedWords: review.suggestedAnchor && {
            exact: review.suggestedAnchor.exact,
            ofThisVersion: !suggestsElsewhere(review, annotation),
          },
          at: review.updatedAt,
          acceptedAt: review.acceptedAt,
          toEarlierVersion: answersEarlierVersion(review, annotation),
        })),
      )
      .sort((one, other) => one.at.localeCompare(other.at)),
  );
}
