import { v7 as uuid } from "uuid";
import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import type { SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { EvidenceInput, SaveCitationInput } from "@/domain/evidence/evidence";
import type { Seeded } from "@/server/testing/seed-newsrooms";

/** What stands in the newsroom while everybody tries every door. */
export type Scene = Seeded & {
  /** The owner's, with two sources and a file cited. */
  annotation: Annotation;
  fileId: string;
};

/** Words and names of the newsroom that nobody outside it may meet in any answer. */
export const ourWords = [
  "Barrier would shield",
  "two thirds",
  "Mira Lindqvist",
  "mira@example.org",
  "Salt Lane",
];

/** A new annotation of the article's first words. */
export function annotationOf({ versionId, text }: Seeded): SaveAnnotationInput {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId,
    anchor: describe(text, 0, "Barrier would shield".length),
    about: "so",
    tag: "verified",
    finding: null,
    rationale: "Salt Lane says so.",
    proposedWording: null,
  };
}

/** A new source, cited in an annotation. */
export function citationOf(
  { id, revision }: Annotation,
  evidence: Partial<EvidenceInput> = {},
): SaveCitationInput {
  return {
    mutationId: uuid(),
    baseRevision: revision,
    id: uuid(),
    annotationId: id,
    source: {
      from: "new",
      evidence: {
        id: uuid(),
        kind: "link",
        title: "Register of Salt Lane",
        url: `https://salt-lane.example/${uuid()}`,
        publisher: null,
        publishedAt: null,
        sourceType: "primary",
        independenceGroup: null,
        asked: null,
        whereItShouldBe: null,
        deskOnly: false,
        fileId: null,
        passage: null,
        ...evidence,
      },
    },
    stance: "supports",
    quote: "",
    locator: "",
  };
}
