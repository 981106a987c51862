import { z } from "zod";
import { Shelf } from "@/components/ui/shelf";
import { answerDraft, type AnswerDraft } from "./answer-draft";

const keptDraft = z.strictObject({ versionNumber: z.int().positive(), draft: answerDraft });
export type KeptDraft = z.infer<typeof keptDraft>;

/** Whose answers they are, never shown to somebody else, and on which version of the article they are written. */
export type DraftPlace = { userId: string; versionNumber: number };

function shelfOf({ userId }: DraftPlace): Shelf {
  return new Shelf(`galley.answers.${userId}`);
}

/** The unsent answer of this person to an annotation, which may have been written on an older version; null for none. */
export function readKeptDraft(place: DraftPlace, annotationId: string): KeptDraft | null {
  return keptDraft.safeParse(shelfOf(place).get(annotationId)).data ?? null;
}

/** Keeps a draft across reloads and new versions, or lets it go when it is null. */
export function keepDraft(place: DraftPlace, annotationId: string, draft: AnswerDraft | null): void {
  if (draft === null) shelfOf(place).remove(annotationId);
  else shelfOf(place).put(annotationId, { versionNumber: place.versionNumber, draft } satisfies KeptDraft);
}
