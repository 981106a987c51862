import { Shelf } from "@/components/ui/shelf";
import { saveReviewInput, type SaveReviewInput } from "@/domain/review/review";

/**
 * Answers of one person that the server has not answered yet, kept in the browser until it does: one for
 * each annotation, sealed, so that it happens once however often it is sent, and never as somebody else.
 */
export class KeptAnswers {
  private readonly shelf: Shelf;

  constructor(userId: string) {
    this.shelf = new Shelf(`galley.unsent-answers.${userId}`);
  }

  /** In the place of the one that was kept of the same annotation. */
  keep(input: SaveReviewInput): void {
    this.shelf.put(input.annotationId, input);
  }

  /** Lets go of one that has been answered; what was kept in its place since then stays. */
  letGo({ annotationId, mutationId }: SaveReviewInput): void {
    const kept = saveReviewInput.safeParse(this.shelf.get(annotationId)).data;
    if (kept?.mutationId === mutationId) this.shelf.remove(annotationId);
  }

  read(): SaveReviewInput[] {
    return this.shelf.read().flatMap(([, thing]) => saveReviewInput.safeParse(thing).data ?? []);
  }
}
