import { z } from "zod";
import { anchorInput } from "@/domain/anchor/anchor";
import { boundedText } from "@/domain/text/bounded-text";
import { abouts, findings, tags } from "./tag";

const unreadable = "This change cannot be read. Reload the page and try again.";

/** A revision that somebody saw: a count that a store can hold, with room for the next one. */
export const revision = z.int(unreadable).min(0, unreadable).max(2_147_483_646, unreadable);

/** What every write carries, so that it can be repeated safely and never overwrites unseen. */
export const writeInput = {
  /** Made once per act; a repeated write with the same id gets the first answer. */
  mutationId: z.uuid(),
  /** The revision that the writer saw; 0 for what does not exist yet. */
  baseRevision: revision,
};

export const saveAnnotationInput = z
  .strictObject({
    ...writeInput,
    id: z.uuid(),
    versionId: z.uuid(),
    anchor: anchorInput,
    about: z.enum(abouts),
    tag: z.enum(tags).nullable(),
    finding: z.enum(findings).nullable(),
    rationale: boundedText(10_000),
    proposedWording: boundedText(5_000).nullable(),
  })
  .refine((input) => input.finding === null || input.tag === "disputed", {
    message: "Only a disputed statement has a finding.",
    path: ["finding"],
  });
export type SaveAnnotationInput = z.infer<typeof saveAnnotationInput>;

/** Removes an annotation, or brings it back. */
export const annotationRef = z.strictObject({ ...writeInput, id: z.uuid() });
export type AnnotationRef = z.infer<typeof annotationRef>;

/** Takes back that a statement was answered for on the words where it stands in a version. */
export const reopenAnnotationInput = z.strictObject({ ...writeInput, id: z.uuid(), versionId: z.uuid() });
export type ReopenAnnotationInput = z.infer<typeof reopenAnnotationInput>;
