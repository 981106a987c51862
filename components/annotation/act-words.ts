import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, tagTable, type TagState } from "@/domain/annotation/tag";
import { counted } from "@/domain/text/plain-english";
import type { Act } from "./act-history";
import type { AnnotationPart } from "./annotation-part";

/** What is said of an act, and whether it need be said. */
export type Said = Pick<Act, "done" | "undone" | "joins" | "quiet">;

/** What is said of a change of some of what a statement says. */
export function changeInWords(before: Annotation, part: AnnotationPart): Said {
  if (Object.keys(part).length === 0) return { done: "It still holds.", undone: "To be re-checked again." };
  if (part.anchor && before.lost) return { done: "Attached.", undone: "No longer in the text again." };
  if (part.anchor) return { done: "The statement’s words changed.", undone: "Back to the words before." };
  if (part.tag !== undefined && part.tag !== before.tag)
    return {
      done: `Tag changed to ${tagTable[tagState({ tag: part.tag })].label}.`,
      undone: `Tag changed back to ${tagTable[tagState(before)].label}.`,
      quiet: true,
    };
  if (part.finding !== undefined)
    return { done: "Finding changed.", undone: "Finding changed back.", quiet: true };
  if (part.about !== undefined)
    return { done: "What you check changed.", undone: "What you check changed back.", quiet: true };
  if (part.rationale !== undefined)
    return { done: "Rationale changed.", undone: "Rationale changed back.", quiet: true };
  return { done: "Proposed wording changed.", undone: "Proposed wording changed back.", quiet: true };
}

export function countOf({ length }: readonly Annotation[]): string {
  return counted(length, "statement");
}

export function labelOf(state: TagState): string {
  return tagTable[state].label.toLowerCase();
}
