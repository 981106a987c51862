import type {
  AnnotationRef,
  ReopenAnnotationInput,
  SaveAnnotationInput,
} from "@/domain/annotation/annotation-input";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Citation, CitationRef, SaveCitationInput } from "@/domain/evidence/evidence";
import type { Person } from "@/domain/people/person";
import type { AcceptSuggestionInput } from "@/domain/review/review";
import { takeSuggestion } from "@/domain/review/take-suggestion";

/** What every write carries besides its words: known only at the moment of sending. */
type Envelope = "mutationId" | "baseRevision";

/** Something a person has done that the server may not have heard of yet. */
export type PendingWrite =
  | { act: "save"; body: Omit<SaveAnnotationInput, Envelope> }
  | { act: "remove" | "restore"; body: Omit<AnnotationRef, Envelope> }
  /** `shown`: what the statement was before it was answered for. */
  | {
      act: "reopen";
      body: Omit<ReopenAnnotationInput, Envelope>;
      shown: Pick<Annotation, "anchor" | "recheck" | "lost">;
    }
  | { act: "cite"; body: Omit<SaveCitationInput, Envelope>; shown: Citation }
  | { act: "removeCitation" | "restoreCitation"; body: Omit<CitationRef, Envelope>; shown: Citation }
  | { act: "accept"; body: Omit<AcceptSuggestionInput, Envelope> };

/** An annotation as the screen knows it; a removed one is kept so that removing can be undone. */
export type Row = { annotation: Annotation; removed: boolean };

/** What the row looks like once the write has happened: what one sees is what the server said plus what one has done since. */
export function applyWrite(
  row: Row | null,
  write: PendingWrite,
  author: Person,
  articleId: string,
  now: string,
): Row | null {
  if (write.act === "save")
    return { annotation: saved(row, write.body, author, articleId, now), removed: false };
  if (row === null) return null;
  const { annotation } = row;
  switch (write.act) {
    case "remove":
      return { annotation, removed: true };
    case "restore":
      return { annotation, removed: false };
    case "reopen":
      return { ...row, annotation: { ...annotation, ...write.shown } };
    case "cite":
    case "restoreCitation": {
      const others = annotation.citations.filter((citation) => citation.id !== write.shown.id);
      return { ...row, annotation: { ...annotation, citations: [...others, write.shown] } };
    }
    case "removeCitation":
      return {
        ...row,
        annotation: {
          ...annotation,
          citations: annotation.citations.filter(({ id }) => id !== write.body.id),
        },
      };
    case "accept":
      return { ...row, annotation: accepted(annotation, write.body.reviewerId, now) };
  }
}

function saved(
  row: Row | null,
  body: Omit<SaveAnnotationInput, Envelope>,
  author: Person,
  articleId: string,
  now: string,
): Annotation {
  const kept = (row && answeredFor(row.annotation)) ?? {
    articleId,
    author,
    revision: 0,
    citations: [],
    reviews: [],
    createdAt: now,
  };
  return { ...kept, ...body, updatedAt: now };
}

/** Whoever saves a statement, or takes over other words for it, answers for the words on which it stands now. */
function answeredFor(annotation: Annotation): Annotation {
  const answered = { ...annotation };
  delete answered.recheck;
  delete answered.lost;
  return answered;
}

function accepted(annotation: Annotation, reviewerId: string, now: string): Annotation {
  const review = annotation.reviews.find(({ reviewer }) => reviewer.id === reviewerId);
  if (review === undefined) return annotation;
  const taken = takeSuggestion(annotation, review);
  return {
    ...(taken.anchor ? answeredFor(annotation) : annotation),
    ...taken,
    reviews: annotation.reviews.map((other) => (other === review ? { ...other, acceptedAt: now } : other)),
  };
}
