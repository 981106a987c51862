import "server-only";
import { z } from "zod";
import { notFound } from "@/domain/errors";
import { writeCursor, type PageCursor, type SourceDetails, type SourceUse } from "@/domain/evidence/library";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { shownSource, toEvidence } from "./evidence";
import { asLibrarySources } from "./library";
import { standingArticle } from "./standing-article";
import { database } from "./store";
import { findTwins } from "./twins";

const oldestFirst = [{ createdAt: "asc" }, { id: "asc" }] satisfies Prisma.EvidenceOrderByWithRelationInput[];

type Reader = Pick<Member, "newsroomId">;

/** How many of its duplicates and of its group a source names. */
const mostNamed = 50;
const usesOnPage = 50;

/**
 * A source of the library and its like; of one that was merged away, only which it became.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's source, or when there is none
 */
export async function getSource(member: Reader, id: string): Promise<SourceDetails | { mergedInto: string }> {
  if (!z.uuid().safeParse(id).success) throw notFound("evidence without a uuid");
  const { newsroomId } = member;
  const db = await database();
  const row = await db.evidence.findFirst({
    where: { id, newsroomId },
    include: { ...shownSource, addedBy: { select: { id: true, name: true } } },
  });
  if (row === null) throw notFound(`evidence ${id}`);
  if (row.mergedIntoId !== null) return { mergedInto: row.mergedIntoId };
  const twinIds = (await findTwins(newsroomId, [row])).get(id) ?? [];
  const twins = await db.evidence.findMany({
    where: { id: { in: twinIds } },
    orderBy: oldestFirst,
    take: mostNamed,
    include: shownSource,
  });
  const sameCopy =
    row.independenceKey === null
      ? []
      : await db.evidence.findMany({
          where: { newsroomId, independenceKey: row.independenceKey, mergedIntoId: null, id: { not: id } },
          orderBy: oldestFirst,
          take: mostNamed,
          include: shownSource,
        });
  const [source, ...others] = await asLibrarySources(member, [row, ...twins]);
  if (source === undefined) throw notFound(`evidence ${id}`);
  return {
    ...source,
    addedBy: row.addedBy,
    addedAt: row.createdAt.toISOString(),
    twins: others,
    sameCopy: sameCopy.map(toEvidence),
  };
}

/**
 * Where a source is cited in statements that stand, the newest first, 50 at once.
 *
 * @throws ExpectedFailure "not-found" for another newsroom's source
 */
export async function listUses(
  member: Reader,
  evidenceId: string,
  after: PageCursor | null,
): Promise<{ uses: SourceUse[]; next: string | null }> {
  const db = await database();
  if ((await db.evidence.count({ where: { id: evidenceId, newsroomId: member.newsroomId } })) === 0)
    throw notFound(`evidence ${evidenceId}`);
  const rows = await db.citation.findMany({
    where: {
      evidenceId,
      deletedAt: null,
      annotation: { deletedAt: null, article: standingArticle(member) },
      ...(after === null
        ? {}
        : { OR: [{ createdAt: { lt: after.at } }, { createdAt: after.at, id: { lt: after.id } }] }),
    },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: usesOnPage + 1,
    include: {
      annotation: {
        include: {
          author: { select: { id: true, name: true } },
          article: { select: { id: true, headline: true } },
          placements: { orderBy: { version: { number: "desc" } }, take: 1, select: { exact: true } },
        },
      },
    },
  });
  const shown = rows.slice(0, usesOnPage);
  const last = rows.length > usesOnPage ? shown.at(-1) : undefined;
  return {
    uses: shown.map(({ id, stance, quote, locator, annotation }) => ({
      citationId: id,
      annotationId: annotation.id,
      articleId: annotation.article.id,
      headline: annotation.article.headline,
      statement: annotation.placements[0]?.exact ?? "",
      tag: annotation.tag,
      finding: annotation.finding,
      by: annotation.author,
      stance,
      quote,
      locator,
    })),
    next: last === undefined ? null : writeCursor({ at: last.createdAt.toISOString(), id: last.id }),
  };
}
