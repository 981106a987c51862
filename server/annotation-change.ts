import "server-only";
import type { Annotation } from "@/domain/annotation/annotation";
import { ExpectedFailure, notFound } from "@/domain/errors";
import { canAnnotate, canChangeAnnotation, type Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import type { Change } from "./audit";
import { standingArticle } from "./standing-article";
import { findAnnotation, findState, staleAnnotation, type AnnotationState } from "./stored-annotation";
import { database, type Transaction } from "./store";
import { touchArticle } from "./touch-article";
import { write } from "./write";

/** Which annotation a write is about, and what it must be before: standing, or removed. */
type Target = { id: string; versionId?: string; removed?: boolean };

type Effect = {
  /** What changes in the annotation's own row. */
  columns?: Prisma.AnnotationUncheckedUpdateManyInput;
  /** What the audit trail tells instead of the annotation. */
  told?: Change;
  /** What the audit trail tells besides the annotation's new state. */
  remark?: Prisma.InputJsonObject;
};

/**
 * Changes the member's own annotation, or something that belongs to it: only from the revision
 * that they saw, which then grows by one. `effect` gets the annotation as it was. Who may change
 * it never changes, so that is asked before the transaction.
 *
 * @throws ExpectedFailure "forbidden", "not-found", or "stale" with the present annotation
 */
export async function changeAnnotation(
  member: Member,
  act: string,
  request: { mutationId: string; baseRevision: number },
  { id, versionId, removed = false }: Target,
  effect: (tx: Transaction, before: AnnotationState) => Promise<Effect> | Effect,
): Promise<Annotation> {
  await requireOwnAnnotation(member, id);
  return write(member, act, request, async (tx, sequence) => {
    const revision = request.baseRevision;
    const before = await findState(tx, member, id, versionId);
    const isRemoved = before.removedAt !== undefined;
    const stale = async () => staleAnnotation(await findAnnotation(tx, member, id, versionId));
    if (before.revision !== revision || isRemoved !== removed) throw await stale();

    const { columns, told, remark } = await effect(tx, before);
    const { count } = await tx.annotation.updateMany({
      where: { id, revision },
      data: { ...columns, revision: revision + 1, sequence, updatedAt: new Date() },
    });
    if (count === 0) throw await stale();
    await touchArticle(tx, before.articleId);

    const value = await findAnnotation(tx, member, id, versionId);
    return { value, ...(told ?? tellChange(before, value, remark)) };
  });
}

/**
 * Lets nobody but its author change an annotation.
 *
 * @throws ExpectedFailure "forbidden", or "not-found" across newsrooms
 */
export async function requireOwnAnnotation(member: Member, id: string): Promise<void> {
  requireAnnotator(member);
  const db = await database();
  const annotation = await db.annotation.findFirst({
    where: { id, article: standingArticle(member) },
    select: { authorId: true },
  });
  if (annotation === null) throw notFound(`annotation ${id}`);
  if (canChangeAnnotation(member, annotation)) return;
  throw new ExpectedFailure(
    "forbidden",
    "This annotation is a colleague’s, and only they can change it. You can answer it under Review, or tag the statement yourself.",
    { log: `annotation ${id} is another's` },
  );
}

/** @throws ExpectedFailure "forbidden" for a reader */
export function requireAnnotator(member: Member): void {
  if (canAnnotate(member)) return;
  throw new ExpectedFailure(
    "forbidden",
    "You may read here, but not annotate. Ask an owner of the newsroom to make you an editor.",
  );
}

/** What the audit trail tells of a changed annotation. */
export function tellChange(
  before: AnnotationState | null,
  after: AnnotationState,
  remark: Prisma.InputJsonObject = {},
): Change {
  return {
    object: `annotation ${after.id}`,
    before: before && tellAnnotation(before),
    after: { ...tellAnnotation(after), ...remark },
  };
}

function tellAnnotation(annotation: AnnotationState): Prisma.InputJsonObject {
  const { versionId, anchor, about, tag, finding, rationale, proposedWording, revision, removedAt } =
    annotation;
  const told = { versionId, anchor, about, tag, finding, rationale, proposedWording, revision };
  return removedAt === undefined ? told : { ...told, removedAt };
}
