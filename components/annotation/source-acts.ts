import type { Annotation } from "@/domain/annotation/annotation";
import type { Citation } from "@/domain/evidence/evidence";
import type { Review } from "@/domain/review/review";
import { takeSuggestion } from "@/domain/review/take-suggestion";
import type { PendingWrite } from "./pending-write";
import type { RememberedWrites } from "./remembered-writes";

/** What one does with the sources and the answers on one's statements; all of it can be taken back. */
export class SourceActs {
  constructor(private readonly writes: RememberedWrites) {}

  cite(annotationId: string, write: Extract<PendingWrite, { act: "cite" }>): void {
    const { shown } = write;
    const body = { id: shown.id, annotationId };
    this.writes.write(annotationId, write);
    this.writes.remember(
      { done: "Source added.", undone: "Source taken back.", quiet: true },
      {
        id: annotationId,
        undo: { act: "removeCitation", body, shown },
        redo: { act: "restoreCitation", body, shown },
        isDone: hasSource(shown.id, true),
        isUndone: hasSource(shown.id, false),
      },
    );
  }

  removeCitation({ id: annotationId }: Annotation, shown: Citation): void {
    const body = { id: shown.id, annotationId };
    const [remove, restore] = [
      { act: "removeCitation", body, shown },
      { act: "restoreCitation", body, shown },
    ] as const;
    this.writes.write(annotationId, remove);
    this.writes.remember(
      { done: "Source removed.", undone: "Source brought back." },
      {
        id: annotationId,
        undo: restore,
        redo: remove,
        isDone: hasSource(shown.id, false),
        isUndone: hasSource(shown.id, true),
      },
    );
  }

  /** Takes over a suggestion. Taken back, the words are as they were; that it was accepted stays on record. */
  accept(annotation: Annotation, review: Review): void {
    const { id } = annotation;
    const body = { annotationId: id, reviewerId: review.reviewer.id, reviewRevision: review.revision };
    this.writes.write(id, { act: "accept", body });
    this.writes.rememberChange(annotation, takeSuggestion(annotation, review), {
      done: "Suggestion accepted.",
      undone: "Changed back to what you had said.",
    });
  }
}

function hasSource(citationId: string, has: boolean): (annotation: Annotation | undefined) => boolean {
  return (annotation) =>
    annotation !== undefined && annotation.citations.some(({ id }) => id === citationId) === has;
}
