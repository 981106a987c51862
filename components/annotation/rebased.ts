import type { PendingWrite } from "./pending-write";

/**
 * Writes put on top of a row that stands, or that was removed meanwhile: a change of a removed one brings it back
 * first, and nothing is removed or brought back that is already. Empty when all of it has happened.
 */
export function rebased(writes: readonly PendingWrite[], id: string, isRemoved: boolean): PendingWrite[] {
  let isGone = isRemoved;
  return writes.flatMap((write) => {
    const wasGone = isGone;
    isGone = write.act === "remove";
    if (write.act === "remove") return wasGone ? [] : [write];
    if (write.act === "restore") return wasGone ? [write] : [];
    return wasGone ? [{ act: "restore", body: { id } } as const, write] : [write];
  });
}
