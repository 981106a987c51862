import { z } from "zod";
import { Shelf } from "@/components/ui/shelf";
import type { PendingWrite } from "./pending-write";
import type { Lanes, SealedWrite } from "./sealed-write";

// The browser may have anything; what a write says is checked by the server that gets it.
const someWrite = z.object({ act: z.string(), body: z.looseObject({}) });
const keptWrite = z.object({
  annotationId: z.string(),
  mutationId: z.string(),
  baseRevision: z.int().nullable(),
  write: z.custom<PendingWrite>((kept) => someWrite.safeParse(kept).success),
});
type KeptWrite = z.infer<typeof keptWrite>;

// Kept for one person and one version: never sent as somebody else, never onto another text.
function nameOf(userId: string, versionId: string): string {
  return `galley.unsent.${userId}.${versionId}`;
}

/**
 * What one person has done on one page and the server has not answered yet, kept in the browser, each write by
 * itself. A page lets go only of what it has sent itself: another window's writes are not its own to lose.
 */
export class KeptWrites {
  private readonly shelf: Shelf;
  /** Where a write was kept that another page of this version, or of an older one, has left. */
  private readonly shelves = new Map<string, Shelf>();
  private readonly lanes = new Map<string, readonly SealedWrite[]>();

  constructor(
    private readonly userId: string,
    private readonly versionId: string,
  ) {
    this.shelf = new Shelf(nameOf(userId, versionId));
  }

  /**
   * Everything unsent of this version and of older ones: what was kept there is sent as it is, for the server
   * carries it over.
   */
  read(olderVersionIds: readonly string[]): Lanes {
    const lanes: Lanes = {};
    for (const versionId of [...olderVersionIds, this.versionId]) {
      const shelf = new Shelf(nameOf(this.userId, versionId));
      // The ids of writes are in the order in which they were made.
      for (const [, kept] of shelf.read()) {
        const { success, data } = keptWrite.safeParse(kept);
        if (!success) continue;
        const { annotationId, ...write } = data;
        this.shelves.set(write.mutationId, shelf);
        (lanes[annotationId] ??= []).push(write);
      }
    }
    return lanes;
  }

  /** Keeps what is unsent of an annotation now, and lets go of what was. */
  keep(annotationId: string, unsent: readonly SealedWrite[]): void {
    const before = this.lanes.get(annotationId) ?? [];
    const ids = new Set(unsent.map(({ mutationId }) => mutationId));
    for (const { mutationId } of before) if (!ids.has(mutationId)) this.letGo(mutationId);
    for (const write of unsent) {
      if (before.includes(write)) continue;
      const kept: KeptWrite = { ...write, annotationId };
      (this.shelves.get(write.mutationId) ?? this.shelf).put(write.mutationId, kept);
    }
    if (unsent.length === 0) this.lanes.delete(annotationId);
    else this.lanes.set(annotationId, [...unsent]);
  }

  private letGo(mutationId: string): void {
    (this.shelves.get(mutationId) ?? this.shelf).remove(mutationId);
    this.shelves.delete(mutationId);
  }
}
