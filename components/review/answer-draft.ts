import { z } from "zod";
import type { Annotation } from "@/domain/annotation/annotation";
import { findings, tags } from "@/domain/annotation/tag";
import {
  suggestedAnchor,
  suggestsElsewhere,
  type SaveReviewInput,
  type SuggestedAnchor,
  type Verdict,
} from "@/domain/review/review";

/** What an answer says, without the envelope that it is sent in. */
export type Answer = Pick<
  SaveReviewInput,
  "verdict" | "reason" | "suggestedTag" | "suggestedFinding" | "suggestedWording" | "suggestedAnchor"
>;

/** An answer that is being written: its words stay whichever verdict is looked at. */
export const answerDraft = z.strictObject({
  /** The verdict whose fields are in sight. */
  open: z.enum(["dispute", "suggest"]).nullable(),
  reason: z.string(),
  suggestedTag: z.enum(tags).nullable(),
  suggestedFinding: z.enum(findings).nullable(),
  suggestedWording: z.string(),
  /** None in drafts that a browser has kept from before words could be suggested. */
  suggestedAnchor: suggestedAnchor.nullable().default(null),
});
export type AnswerDraft = z.infer<typeof answerDraft>;

/** A draft that begins with what one has answered before. */
export function draftFrom(answered: Answer | null): AnswerDraft {
  return {
    open: null,
    reason: answered?.reason ?? "",
    suggestedTag: answered?.suggestedTag ?? null,
    suggestedFinding: answered?.suggestedFinding ?? null,
    suggestedWording: answered?.suggestedWording ?? "",
    suggestedAnchor: answered?.suggestedAnchor ?? null,
  };
}

/** What the draft says as this verdict: to agree is to add nothing, and only a suggestion suggests. */
export function answerOf(draft: AnswerDraft, verdict: Verdict): Answer {
  const isSuggestion = verdict === "suggest";
  return {
    verdict,
    reason: verdict === "agree" ? "" : draft.reason,
    suggestedTag: isSuggestion ? draft.suggestedTag : null,
    suggestedFinding: isSuggestion ? draft.suggestedFinding : null,
    suggestedWording: isSuggestion && draft.suggestedWording.trim() !== "" ? draft.suggestedWording : null,
    suggestedAnchor: isSuggestion ? draft.suggestedAnchor : null,
  };
}

/** The answer or draft without words that can no longer be suggested: those of another version, and those marked by now. */
export function withOpenWords<Words extends Pick<Answer, "suggestedAnchor">>(
  words: Words,
  annotation: Pick<Annotation, "versionId" | "anchor">,
): Words {
  const { versionId, anchor } = annotation;
  const isMarked = suggestsSameWords(words.suggestedAnchor, { ...anchor, versionId });
  return isMarked || suggestsElsewhere(words, annotation) ? { ...words, suggestedAnchor: null } : words;
}

/** Whether both suggest the same words, or none. */
export function suggestsSameWords(one: SuggestedAnchor | null, other: SuggestedAnchor | null): boolean {
  if (one === null || other === null) return one === other;
  return one.versionId === other.versionId && one.start === other.start && one.end === other.end;
}

/** Another tag in the draft; a finding goes where the statement would no longer be disputed. */
export function suggestTag(draft: AnswerDraft, tag: AnswerDraft["suggestedTag"]): AnswerDraft {
  const keepsFinding = tag === null || tag === "disputed";
  return { ...draft, suggestedTag: tag, suggestedFinding: keepsFinding ? draft.suggestedFinding : null };
}

/** Whether the draft says nothing beyond what one has answered: then there is nothing to keep. */
export function isUntouched(draft: AnswerDraft, answered: Answer | null): boolean {
  const said = draftFrom(answered);
  return (
    draft.open === said.open &&
    draft.reason === said.reason &&
    draft.suggestedTag === said.suggestedTag &&
    draft.suggestedFinding === said.suggestedFinding &&
    draft.suggestedWording === said.suggestedWording &&
    suggestsSameWords(draft.suggestedAnchor, said.suggestedAnchor)
  );
}
