import "server-only";
import { v7 as uuid } from "uuid";
import type { Member } from "@/domain/permissions";
import type { AnchoredNote } from "./import/anchor-notes";
import type { Transaction } from "./store";
import { touchArticle } from "./touch-article";

/** How many rows one statement inserts: PostgreSQL takes 65,535 parameters. */
const rowsAtOnce = 2_000;

type Place = { articleId: string; versionId: string; sequence: bigint };

/**
 * Stores the remarks that came in a file as unchecked statements of the member who brought it in:
 * part of the transaction that adds the article.
 *
 * @returns their ids, in the order of the text
 */
export async function createNotes(
  tx: Transaction,
  { userId }: Pick<Member, "userId">,
  notes: readonly AnchoredNote[],
  { articleId, versionId, sequence }: Place,
): Promise<string[]> {
  if (notes.length === 0) return [];
  const kept = notes.map((note) => ({ ...note, id: uuid() }));
  for (let from = 0; from < kept.length; from += rowsAtOnce) {
    const some = kept.slice(from, from + rowsAtOnce);
    const said = { articleId, authorId: userId, about: "so" as const, revision: 1, sequence };
    await tx.annotation.createMany({ data: some.map(({ id, rationale }) => ({ ...said, id, rationale })) });
    await tx.placement.createMany({
      data: some.map(({ id, anchor }) => ({ ...anchor, annotationId: id, versionId, state: "exact" })),
    });
  }
  await touchArticle(tx, articleId);
  return kept.map(({ id }) => id);
}
