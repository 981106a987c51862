import type { Annotation } from "@/domain/annotation/annotation";
import type { Outcome } from "@/domain/errors";
import type { PendingWrite } from "./pending-write";

/** A write with its envelope: once sent, it is repeated exactly as it was, so that it happens once. */
export type SealedWrite = {
  readonly write: PendingWrite;
  readonly mutationId: string;
  /** The revision on which it was written; null while one before it in its lane still makes that. */
  readonly baseRevision: number | null;
};

/** The unsent writes of each annotation, oldest first, by annotation id. */
export type Lanes = Record<string, SealedWrite[]>;

/** The first of a lane's writes says on which revision it was written, before it is sent. */
export function sealFirst(writes: readonly SealedWrite[], revision: number): SealedWrite[] {
  return writes.map((write, index) =>
    index === 0 && write.baseRevision === null ? { ...write, baseRevision: revision } : write,
  );
}

export type SendWrite = (
  write: PendingWrite,
  envelope: { mutationId: string; baseRevision: number },
) => Promise<Outcome<Annotation>>;

/** The server's answer, or that there was none. */
export async function deliver(
  send: SendWrite,
  ...[write, envelope]: Parameters<SendWrite>
): Promise<Outcome<Annotation>> {
  try {
    return await send(write, envelope);
  } catch {
    const message = "No connection. What you wrote is kept here and will be sent.";
    return { ok: false, failure: { code: "unexpected", message } };
  }
}
