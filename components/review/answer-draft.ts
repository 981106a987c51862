import { z } from "zod";
import { findings, tags } from "@/domain/annotation/tag";
import type { SaveReviewInput, Verdict } from "@/domain/review/review";

/** What an answer says, without the envelope that it is sent in. */
export type Answer = Pick<
  SaveReviewInput,
  "verdict" | "reason" | "suggestedTag" | "suggestedFinding" | "suggestedWording"
>;

/** An answer that is being written: its words stay whichever verdict is looked at. */
export const answerDraft = z.strictObject({
  /** The verdict whose fields are in sight. */
  open: z.enum(["dispute", "suggest"]).nullable(),
  reason: z.string(),
  suggestedTag: z.enum(tags).nullable(),
  suggestedFinding: z.enum(findings).nullable(),
  suggestedWording: z.string(),
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
  };
}

/** Another tag in the draft; a finding goes where the statement would no longer be disputed. */
export function suggestTag(draft: AnswerDraft, tag: AnswerDraft["suggestedTag"]): AnswerDraft {
  const keepsFinding = tag === null || tag === "disputed";
  return { ...draft, suggestedTag: tag, suggestedFinding: keepsFinding ? draft.suggestedFinding : null };
}

/** Whether the draft says nothing beyond what one has answered: then there is nothing to keep. */
export function isUntouched(draft: AnswerDraft, answered: Answer | null): boolean {
  const { open, reason, suggestedTag, suggestedFinding, suggestedWording } = draftFrom(answered);
  return (
    draft.open === open &&
    draft.reason === reason &&
    draft.suggestedTag === suggestedTag &&
    draft.suggestedFinding === suggestedFinding &&
    draft.suggestedWording === suggestedWording
  );
}
