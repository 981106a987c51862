import "server-only";
import type { Anchor } from "@/domain/anchor/anchor";
import type { Placement } from "@/prisma/generated/client";
import { CarryOver } from "./carry-over";
import { database, type Transaction } from "./store";

/** A version that somebody marks, as they saw it. */
export type MarkedVersion = { id: string; articleId: string; number: number; text: string; language: string };

/** Answers, in a transaction, where an annotation stands in a version and in every one that has come since. */
export type AskPlaces = (tx: Transaction) => Promise<Placement[]>;

/**
 * Where an annotation that its author has just placed in a version stands, there and in every
 * version that has come since: somebody may have saved one while this was on its way.
 */
export function placesSince(
  annotationId: string,
  version: MarkedVersion,
  anchor: Anchor,
): Promise<AskPlaces> {
  return carriedOn(version, placedBy(annotationId, version.id, anchor));
}

/** Where an annotation stands once its author has put it there. */
export function placedBy(annotationId: string, versionId: string, anchor: Anchor): Placement {
  const carried = { wasExact: null, wasSentence: null, score: null };
  return { ...anchor, annotationId, versionId, state: "exact", ...carried };
}

/** Puts annotations where they stand, instead of where they stood. */
export async function replacePlaces(tx: Transaction, places: readonly Placement[]): Promise<void> {
  for (const place of places) {
    const { annotationId, versionId } = place;
    await tx.placement.upsert({
      where: { annotationId_versionId: { annotationId, versionId } },
      create: place,
      update: place,
    });
  }
}

/**
 * Where an annotation stood in a version and in every one that has come since, before its author answered
 * for it there: as it is carried over from the version before. Null when it was made in this version.
 */
export async function placesUnanswered(
  annotationId: string,
  version: MarkedVersion,
): Promise<AskPlaces | null> {
  const db = await database();
  const before = await db.placement.findFirst({
    where: { annotationId, version: { articleId: version.articleId, number: { lt: version.number } } },
    orderBy: { version: { number: "desc" } },
    include: { version: { select: { id: true, text: true } } },
  });
  if (before === null) return null;
  const { version: old, ...place } = before;
  return carriedOn(version, new CarryOver(old, version, version.language).carry(place));
}

/** The places so far, and the version of the last of them. */
type Reached = { places: Placement[]; last: { id: string; number: number; text: string } };

/** Compares the texts now, before a transaction; in it only those that somebody has saved meanwhile. */
async function carriedOn(version: MarkedVersion, here: Placement): Promise<AskPlaces> {
  const reached = await goOn(await database(), version, { places: [here], last: version });
  return async (tx) => (await goOn(tx, version, reached)).places;
}

async function goOn(
  db: Transaction,
  { articleId, language }: MarkedVersion,
  { places, last }: Reached,
): Promise<Reached> {
  const newer = await db.articleVersion.findMany({
    where: { articleId, number: { gt: last.number } },
    orderBy: { number: "asc" },
    select: { id: true, number: true },
  });
  let reached: Reached = { places, last };
  for (const version of newer) {
    const { text } = await db.articleVersion.findUniqueOrThrow({
      where: { id: version.id },
      select: { text: true },
    });
    reached = carryOn(reached, { ...version, text }, language);
  }
  return reached;
}

function carryOn({ places, last }: Reached, next: Reached["last"], language: string): Reached {
  const carryOver = new CarryOver(last, next, language);
  return { places: [...places, ...places.slice(-1).map((place) => carryOver.carry(place))], last: next };
}
