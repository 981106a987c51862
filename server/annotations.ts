import "server-only";
import type { Prisma } from "@/prisma/generated/client";
import { checkAnchor } from "@/domain/anchor/check-anchor";
import type { Annotation } from "@/domain/annotation/annotation";
import type {
  AnnotationRef,
  ReopenAnnotationInput,
  SaveAnnotationInput,
} from "@/domain/annotation/annotation-input";
import { invalid, notFound } from "@/domain/errors";
import type { Member } from "@/domain/permissions";
import { changeAnnotation, requireAnnotator, requireOwnAnnotation, tellChange } from "./annotation-change";
import {
  placesSince,
  placesUnanswered,
  replacePlaces,
  type AskPlaces,
  type MarkedVersion,
} from "./placements";
import { standingArticle } from "./standing-article";
import { findAnnotation, placedAnnotation, staleAnnotation, toAnnotation } from "./stored-annotation";
import { database, type Transaction } from "./store";
import { touchArticle } from "./touch-article";
import { write } from "./write";

/** How many annotations, of all authors together, one version may have. */
const mostAnnotations = 10_000;

/**
 * Everybody's annotations of one version, in the order of the text; removed ones are not among
 * them, nor those whose statement is not in it.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's version
 */
export function listAnnotations(
  member: Pick<Member, "newsroomId">,
  versionId: string,
): Promise<Annotation[]> {
  return listPlaced(member, versionId, { not: "lost" });
}

/** Everybody's annotations whose statement is no longer in a version, where it may have been first. Errors as for listing. */
export function listLost(member: Pick<Member, "newsroomId">, versionId: string): Promise<Annotation[]> {
  return listPlaced(member, versionId, "lost");
}

async function listPlaced(
  member: Pick<Member, "newsroomId">,
  versionId: string,
  state: Prisma.EnumPlacementStateFilter | "lost",
): Promise<Annotation[]> {
  const db = await database();
  const version = await db.articleVersion.findFirst({
    where: { id: versionId, article: standingArticle(member) },
    select: { id: true },
  });
  if (version === null) throw notFound(`version ${versionId}`);
  const places = await db.placement.findMany({
    where: { versionId, state, annotation: { deletedAt: null } },
    orderBy: [
      { start: "asc" },
      { end: "asc" },
      { annotation: { createdAt: "asc" } },
      { annotationId: "asc" },
    ],
    include: placedAnnotation,
  });
  return places.map(toAnnotation);
}

/**
 * Stores what the member says of a statement: a new annotation at `baseRevision` 0, otherwise a
 * change of the one they saw. The anchor is checked against the stored text, whatever the browser says.
 *
 * @throws ExpectedFailure "forbidden", "not-found", "invalid", or "stale" with the present annotation
 */
export async function saveAnnotation(member: Member, input: SaveAnnotationInput): Promise<Annotation> {
  requireAnnotator(member);
  const version = await findVersion(member, input.versionId);
  const { articleId } = version;
  const checked = { ...input, anchor: checkAnchor(input.anchor, version.text) };
  const places = await placesSince(checked.id, version, checked.anchor);
  if (input.baseRevision === 0) return createAnnotation(member, checked, version, places);

  const { id, versionId, about, tag, finding, rationale, proposedWording } = checked;
  return changeAnnotation(member, "save annotation", checked, { id, versionId }, async (tx, before) => {
    if (before.articleId !== articleId) throw notFound(`annotation ${id} in another article`);
    await replacePlaces(tx, await places(tx));
    return { columns: { about, tag, finding, rationale, proposedWording } };
  });
}

/** Removes the member's annotation; it can be brought back. Errors as for saving. */
export function removeAnnotation(member: Member, ref: AnnotationRef): Promise<Annotation> {
  return changeAnnotation(member, "remove annotation", ref, { id: ref.id }, () => ({
    columns: { deletedAt: new Date() },
  }));
}

/** Brings back an annotation that the member has removed. Errors as for saving. */
export function restoreAnnotation(member: Member, ref: AnnotationRef): Promise<Annotation> {
  return changeAnnotation(
    member,
    "restore annotation",
    ref,
    { id: ref.id, removed: true },
    async (tx, before) => {
      await requireRoom(tx, before.versionId);
      return { columns: { deletedAt: null } };
    },
  );
}

/**
 * Takes back that the member has answered for their statement where it stands in a version: it asks for a
 * re-check again, or is lost again, as before. What was said of it stays. Errors as for saving.
 */
export async function reopenAnnotation(member: Member, input: ReopenAnnotationInput): Promise<Annotation> {
  requireAnnotator(member);
  const { id, versionId } = input;
  const version = await findVersion(member, versionId);
  const places = await placesUnanswered(id, version);
  return changeAnnotation(member, "reopen annotation", input, { id, versionId }, async (tx, before) => {
    if (before.articleId !== version.articleId) throw notFound(`annotation ${id} in another article`);
    if (places === null)
      throw invalid("This statement was made on this version, so there is nothing to check again.");
    await replacePlaces(tx, await places(tx));
    return {};
  });
}

async function createAnnotation(
  member: Member,
  input: SaveAnnotationInput,
  version: MarkedVersion,
  places: AskPlaces,
): Promise<Annotation> {
  const { articleId } = version;
  const { id, versionId, about, tag, finding, rationale, proposedWording } = input;
  const db = await database();
  if ((await db.annotation.count({ where: { id } })) > 0) await requireOwnAnnotation(member, id);
  return write(member, "save annotation", input, async (tx, sequence) => {
    await requireRoom(tx, versionId);
    const authorId = member.userId;
    const columns = { id, articleId, authorId, about, tag, finding, rationale, proposedWording };
    const { count } = await tx.annotation.createMany({
      data: { ...columns, revision: 1, sequence },
      skipDuplicates: true,
    });
    if (count === 0) throw staleAnnotation(await findAnnotation(tx, member, id, versionId));
    await tx.placement.createMany({ data: await places(tx) });
    await touchArticle(tx, articleId);
    const value = await findAnnotation(tx, member, id, versionId);
    return { value, ...tellChange(null, value) };
  });
}

async function findVersion(member: Member, versionId: string): Promise<MarkedVersion> {
  const db = await database();
  const version = await db.articleVersion.findFirst({
    where: { id: versionId, article: standingArticle(member) },
    select: {
      id: true,
      articleId: true,
      number: true,
      text: true,
      article: { select: { language: true } },
    },
  });
  if (version === null) throw notFound(`version ${versionId}`);
  const { article, ...marked } = version;
  return { ...marked, ...article };
}

/** Whoever asks holds the newsroom's sequence, so that two cannot take the last place. */
async function requireRoom(tx: Transaction, versionId: string): Promise<void> {
  const count = await tx.placement.count({ where: { versionId, annotation: { deletedAt: null } } });
  if (count < mostAnnotations) return;
  throw invalid(
    `This article has ${mostAnnotations.toLocaleString("en")} annotations already, and more than that cannot be kept. Remove some first.`,
  );
}
