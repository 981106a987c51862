import { z } from "zod";
import { addArticleInput } from "./article";

const { source, dropped, headline } = addArticleInput.shape;

/** A new text for an article, as an editor has it before them. */
export const previewVersionInput = z.strictObject({
  articleId: z.uuid(),
  /** The newest version that they saw: when there is a newer one, they are told. */
  baseVersionId: z.uuid(),
  source,
  dropped,
  headline,
  /** The article's headline as they saw it: only another one is a change of it, and a colleague's correction is told. */
  baseHeadline: headline,
});
export type PreviewVersionInput = z.infer<typeof previewVersionInput>;

/** The same, to be saved. */
export const addVersionInput = previewVersionInput.extend({ mutationId: z.uuid() });
export type AddVersionInput = z.infer<typeof addVersionInput>;

/** What a new version does to the statements: how many keep their place, move with their words, ask for a re-check, are gone. */
export type Consequences = { stay: number; moved: number; recheck: number; lost: number };

/** One paragraph of a comparison, in the order of the new text; what was taken out stands where it was. */
export type ComparedBlock =
  | { kind: "same" | "added" | "removed"; text: string }
  | { kind: "moved"; text: string }
  | { kind: "changed"; old: string; now: string; hasMoved: boolean };

/** What a new text would do, before it is saved. */
export type VersionPreview = {
  baseNumber: number;
  blocks: ComparedBlock[];
  consequences: Consequences;
  /** How much of the old text stands in the new one, 0 to 1. */
  likeness: number;
  /** The language that the new text reads as, when it is another one than the article's; BCP 47. */
  otherLanguage: string | null;
};

/** One of an article's versions, without its text. */
export type VersionEntry = { id: string; number: number; sha256: string; retrievedAt: string };
