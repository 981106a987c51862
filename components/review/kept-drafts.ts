import { z } from "zod";
import { answerDraft, type AnswerDraft } from "./answer-draft";

const keptDrafts = z.record(z.string(), answerDraft);

/** Where answers that are being written stay until they are stored: never shown to somebody else, never under another text. */
export type DraftPlace = { userId: string; versionId: string };

function keyOf({ userId, versionId }: DraftPlace): string {
  return `galley.answers.${userId}.${versionId}`;
}

/** The unsent answers of this person, by annotation id. */
export function readKeptDrafts(place: DraftPlace): Record<string, AnswerDraft> {
  try {
    return keptDrafts.parse(JSON.parse(localStorage.getItem(keyOf(place)) ?? "{}"));
  } catch {
    return {};
  }
}

/** Keeps a draft across reloads, or lets it go when it is null. */
export function keepDraft(place: DraftPlace, annotationId: string, draft: AnswerDraft | null): void {
  const { [annotationId]: _before, ...others } = readKeptDrafts(place);
  const drafts = draft === null ? others : { ...others, [annotationId]: draft };
  try {
    if (Object.keys(drafts).length === 0) localStorage.removeItem(keyOf(place));
    else localStorage.setItem(keyOf(place), JSON.stringify(drafts));
  } catch {
    // Storage is full or forbidden: the words stay on the screen.
  }
}
