import { z } from "zod";
import { anchorInput } from "@/domain/anchor/anchor";
import type { Annotation } from "@/domain/annotation/annotation";
import { revision, writeInput } from "@/domain/annotation/annotation-input";
import { findings, tags, type Finding, type Tag } from "@/domain/annotation/tag";
import type { Person } from "@/domain/people/person";
import { boundedText } from "@/domain/text/bounded-text";

export const verdicts = ["agree", "dispute", "suggest"] as const;
export type Verdict = (typeof verdicts)[number];

/** Words that a colleague would mark instead, and the version that they stand in: on another text the anchor means nothing. */
export const suggestedAnchor = anchorInput.extend({ versionId: z.uuid() });
export type SuggestedAnchor = z.infer<typeof suggestedAnchor>;

/** One person's answer to a colleague's annotation. `baseRevision` is that of an earlier answer of theirs, 0 for the first. */
export const saveReviewInput = z
  .strictObject({
    ...writeInput,
    annotationId: z.uuid(),
    /** The state of the annotation that the reviewer saw. */
    annotationRevision: revision.min(1),
    verdict: z.enum(verdicts),
    /** Why, or a comment to a suggestion. */
    reason: boundedText(10_000),
    suggestedTag: z.enum(tags).nullable(),
    suggestedFinding: z.enum(findings).nullable(),
    suggestedWording: boundedText(5_000).nullable(),
    /** None in answers that a browser has kept from before words could be suggested. */
    suggestedAnchor: suggestedAnchor.nullable().default(null),
  })
  .refine((input) => input.verdict !== "dispute" || input.reason.trim() !== "", {
    message: "Say why you dispute it.",
    path: ["reason"],
  })
  .refine((input) => (input.verdict === "suggest") === hasSuggestion(input), {
    message: "Suggest a tag, a finding, other words or a wording.",
    path: ["suggestedTag"],
  })
  .refine(
    (input) =>
      input.suggestedFinding === null || input.suggestedTag === null || input.suggestedTag === "disputed",
    {
      message: "Only a disputed statement has a finding.",
      path: ["suggestedFinding"],
    },
  );
export type SaveReviewInput = z.infer<typeof saveReviewInput>;

function hasSuggestion({
  suggestedTag,
  suggestedFinding,
  suggestedWording,
  suggestedAnchor: anchor,
}: Suggestion): boolean {
  return [suggestedTag, suggestedFinding, suggestedWording, anchor].some((part) => part !== null);
}

/** The author takes over what a colleague suggested. `baseRevision` is the annotation's. */
export const acceptSuggestionInput = z.strictObject({
  ...writeInput,
  annotationId: z.uuid(),
  reviewerId: z.uuid(),
  /** The answer that the author saw: one accepts what one has read. */
  reviewRevision: revision.min(1),
});
export type AcceptSuggestionInput = z.infer<typeof acceptSuggestionInput>;

/** An answer as shown. Times are ISO 8601. */
export type Review = {
  reviewer: Person;
  verdict: Verdict;
  reason: string;
  suggestedTag: Tag | null;
  suggestedFinding: Finding | null;
  suggestedWording: string | null;
  suggestedAnchor: SuggestedAnchor | null;
  annotationRevision: number;
  revision: number;
  acceptedAt: string | null;
  updatedAt: string;
};

/** What a colleague would change; null for what may stay as it is. */
export type Suggestion = Pick<
  Review,
  "suggestedTag" | "suggestedFinding" | "suggestedWording" | "suggestedAnchor"
>;

/** True when the annotation has changed since this answer, other than by accepting it. */
export function answersEarlierVersion(review: Review, annotation: { revision: number }): boolean {
  return review.acceptedAt === null && review.annotationRevision < annotation.revision;
}

/** True when the words that are suggested stand in another version of the article than the annotation is seen in. */
export function suggestsElsewhere(
  { suggestedAnchor: anchor }: Pick<Review, "suggestedAnchor">,
  { versionId }: Pick<Annotation, "versionId">,
): boolean {
  return anchor ? anchor.versionId !== versionId : false;
}

/** True when the annotation's author can take over what is suggested: not a second time, and no words of another text. */
export function canBeTakenOver(
  review: Pick<Review, "verdict" | "acceptedAt" | "suggestedAnchor">,
  annotation: Pick<Annotation, "versionId">,
): boolean {
  return review.verdict === "suggest" && review.acceptedAt === null && !suggestsElsewhere(review, annotation);
}
