import "server-only";
import type { Anchor } from "@/domain/anchor/anchor";
import type { Placement } from "@/prisma/generated/client";
import { CarryOver } from "./carry-over";
import type { Transaction } from "./store";

/** A version that somebody marks, as they saw it. */
export type MarkedVersion = { id: string; articleId: string; number: number; text: string; language: string };

/**
 * Where an annotation that its author has just placed in a version stands, there and in every
 * version that has come since: somebody may have saved one while this was on its way.
 */
export async function placesSince(
  tx: Transaction,
  annotationId: string,
  version: MarkedVersion,
  anchor: Anchor,
): Promise<Placement[]> {
  const here: Placement = {
    ...anchor,
    annotationId,
    versionId: version.id,
    state: "exact",
    wasExact: null,
    wasSentence: null,
    score: null,
  };
  return [here, ...(await placesAfter(tx, version, here))];
}

/**
 * Where an annotation stood in a version and in every one that has come since, before its author answered
 * for it there: as it is carried over from the version before. Null when it was made in this version.
 */
export async function placesUnanswered(
  tx: Transaction,
  annotationId: string,
  version: MarkedVersion,
): Promise<Placement[] | null> {
  const before = await tx.placement.findFirst({
    where: { annotationId, version: { articleId: version.articleId, number: { lt: version.number } } },
    orderBy: { version: { number: "desc" } },
    include: { version: { select: { id: true, text: true } } },
  });
  if (before === null) return null;
  const { version: old, ...place } = before;
  const here = new CarryOver(old, version, version.language).carry(place);
  return [here, ...(await placesAfter(tx, version, here))];
}

/** Where a place of a version is carried to in every version that has come since, in order. */
async function placesAfter(tx: Transaction, version: MarkedVersion, here: Placement): Promise<Placement[]> {
  const newer = await tx.articleVersion.findMany({
    where: { articleId: version.articleId, number: { gt: version.number } },
    orderBy: { number: "asc" },
    select: { id: true, text: true },
  });
  const places: Placement[] = [];
  let [old, place] = [{ id: version.id, text: version.text }, here];
  for (const next of newer) {
    place = new CarryOver(old, next, version.language).carry(place);
    places.push(place);
    old = next;
  }
  return places;
}
