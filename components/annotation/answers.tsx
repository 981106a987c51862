import type { Annotation } from "@/domain/annotation/annotation";
import { findingLabels, tagTable } from "@/domain/annotation/tag";
import {
  answersEarlierVersion,
  canBeTakenOver,
  suggestsElsewhere,
  type Review,
  type Verdict,
} from "@/domain/review/review";

const verbs: Record<Verdict, string> = { agree: "agrees", dispute: "disputes this", suggest: "suggests" };

type Props = { annotation: Annotation; onAccept: ((review: Review) => void) | null };

/** What colleagues answered; a suggestion can be taken over by the author in one press. */
export function Answers({ annotation, onAccept }: Props) {
  if (annotation.reviews.length === 0) return null;
  return (
    <ul aria-label="Answers" className="mt-2">
      {annotation.reviews.map((review) => (
        <li key={review.reviewer.id} className="border-t border-rule py-2 text-sm">
          <b className="font-semibold">{review.reviewer.name}</b> {verbs[review.verdict]}
          {review.verdict === "suggest" ? <> {suggestionOf(review)}</> : null}
          {isOfEarlierVersion(review, annotation) ? (
            <span className="text-ink-3"> · to an earlier version</span>
          ) : null}
          {review.acceptedAt === null ? null : <span className="text-verified"> · accepted</span>}
          {review.suggestedAnchor ? (
            <p className="whitespace-pre-line">
              Words: <bdi className="font-serif">“{review.suggestedAnchor.exact}”</bdi>
            </p>
          ) : null}
          {review.reason === "" ? null : (
            <p dir="auto" className="whitespace-pre-wrap text-ink-2">
              {review.reason}
            </p>
          )}
          {onAccept && canBeTakenOver(review, annotation) ? (
            <button
              type="button"
              aria-label={`Accept ${review.reviewer.name}’s suggestion`}
              onClick={() => {
                onAccept(review);
              }}
              className="mt-1 min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11"
            >
              Accept
            </button>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

/** What is shown is the newest version, so words of another one are of an earlier. */
function isOfEarlierVersion(review: Review, annotation: Annotation): boolean {
  const isOpenElsewhere = review.acceptedAt === null && suggestsElsewhere(review, annotation);
  return answersEarlierVersion(review, annotation) || isOpenElsewhere;
}

function suggestionOf({ suggestedTag, suggestedFinding, suggestedWording }: Review): string {
  const tag = [
    suggestedTag && tagTable[suggestedTag].label,
    suggestedFinding && findingLabels[suggestedFinding],
  ];
  const named = tag.filter(Boolean).join(", ").toLowerCase();
  const wording = suggestedWording === null ? null : `“${suggestedWording}”`;
  return [named === "" ? null : named, wording].filter(Boolean).join(" and ") || "other words";
}
