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
  const newer = await tx.articleVersion.findMany({
    where: { articleId: version.articleId, number: { gt: version.number } },
    orderBy: { number: "asc" },
    select: { id: true, text: true },
  });
  const here: Placement = {
    ...anchor,
    annotationId,
    versionId: version.id,
    state: "exact",
    wasExact: null,
    wasSentence: null,
    score: null,
  };
  const places = [here];
  let [old, place] = [{ id: version.id, text: version.text }, here];
  for (const next of newer) {
    place = new CarryOver(old, next, version.language).carry(place);
    places.push(place);
    old = next;
  }
  return places;
}
