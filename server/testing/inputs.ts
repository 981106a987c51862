import "server-only";
import { v7 as uuid } from "uuid";
import type { Anchor } from "@/domain/anchor/anchor";
import { describe } from "@/domain/anchor/describe";
import type { Annotation } from "@/domain/annotation/annotation";
import type { AnnotationRef, SaveAnnotationInput } from "@/domain/annotation/annotation-input";
import type { CitationRef, EvidenceInput, SaveCitationInput } from "@/domain/evidence/evidence";
import type { AcceptSuggestionInput, Review, SaveReviewInput, SuggestedAnchor } from "@/domain/review/review";

/** An article's version as a test knows it. */
export type Version = { versionId: string; text: string };

/** A new annotation of a quote of the text, the first time it stands there: unchecked unless told otherwise. */
export function annotationOf(
  { versionId, text }: Version,
  quote: string,
  details: Partial<SaveAnnotationInput> = {},
): SaveAnnotationInput {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    id: uuid(),
    versionId,
    anchor: anchorOf(text, quote),
    about: "so",
    tag: null,
    finding: null,
    rationale: "",
    proposedWording: null,
    ...details,
  };
}

/** The next save of an annotation that is stored. */
export function changeOf(
  annotation: Annotation,
  details: Partial<SaveAnnotationInput> = {},
): SaveAnnotationInput {
  const { id, versionId, anchor, about, tag, finding, rationale, proposedWording, revision } = annotation;
  const words = { about, tag, finding, rationale, proposedWording };
  return { mutationId: uuid(), baseRevision: revision, id, versionId, anchor, ...words, ...details };
}

/** What removes an annotation, or brings it back. */
export function refOf({ id, revision }: Annotation): AnnotationRef {
  return { mutationId: uuid(), baseRevision: revision, id };
}

/** A web page as a new source. */
export function evidenceOf(details: Partial<EvidenceInput> = {}): EvidenceInput {
  return {
    id: uuid(),
    kind: "link",
    title: "Minutes of the harbour board, 4 March",
    url: "https://easthaven.example/minutes/2026-03-04",
    publisher: "Easthaven Harbour Board",
    publishedAt: "2026-03-04",
    sourceType: "primary",
    independenceGroup: null,
    asked: null,
    whereItShouldBe: null,
    deskOnly: false,
    fileId: null,
    passage: null,
    ...details,
  };
}

/** A new source that supports an annotation. */
export function citationOf(
  annotation: Pick<Annotation, "id" | "revision">,
  details: Partial<SaveCitationInput> = {},
): SaveCitationInput {
  return {
    mutationId: uuid(),
    baseRevision: annotation.revision,
    id: uuid(),
    annotationId: annotation.id,
    source: { from: "new", evidence: evidenceOf() },
    stance: "supports",
    quote: "The barrier shields 4,100 homes.",
    locator: "p. 3",
    ...details,
  };
}

/** What removes an annotation's first citation, or brings it back; one that does not exist when there is none. */
export function citationRefOf({ id: annotationId, revision, citations }: Annotation): CitationRef {
  return { mutationId: uuid(), baseRevision: revision, id: citations[0]?.id ?? uuid(), annotationId };
}

/** A first answer to an annotation: agrees unless told otherwise. */
export function reviewOf(
  annotation: Pick<Annotation, "id" | "revision">,
  details: Partial<SaveReviewInput> = {},
): SaveReviewInput {
  return {
    mutationId: uuid(),
    baseRevision: 0,
    annotationId: annotation.id,
    annotationRevision: annotation.revision,
    verdict: "agree",
    reason: "",
    suggestedTag: null,
    suggestedFinding: null,
    suggestedWording: null,
    suggestedAnchor: null,
    ...details,
  };
}

/** The words of a quote of the text, the first time it stands there, as a colleague suggests them. */
export function suggestedIn({ versionId, text }: Version, quote: string): SuggestedAnchor {
  return { ...anchorOf(text, quote), versionId };
}

/** The one answer to an annotation. */
export function onlyReview({ reviews }: Annotation): Review {
  const [review, ...others] = reviews;
  if (review === undefined || others.length > 0) throw new Error("not exactly one answer");
  return review;
}

/** What takes over the one suggestion that an annotation has. */
export function acceptanceOf(annotation: Annotation): AcceptSuggestionInput {
  const { reviewer, revision: reviewRevision } = onlyReview(annotation);
  const { id: annotationId, revision: baseRevision } = annotation;
  return { mutationId: uuid(), baseRevision, annotationId, reviewerId: reviewer.id, reviewRevision };
}

function anchorOf(text: string, quote: string): Anchor {
  const start = text.indexOf(quote);
  if (start < 0) throw new Error(`“${quote}” does not stand in the text`);
  return describe(text, start, start + quote.length);
}
