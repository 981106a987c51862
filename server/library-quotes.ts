import "server-only";
import { Prisma } from "@/prisma/generated/client";
import { hasAll, isKnown } from "./library-terms";
import { database } from "./store";

/** How many quotations a search looks at, of all sources and of one. */
const mostQuotations = 1_000;
const mostOfOne = 100;

/** That a quotation stands: neither it nor its statement was removed, nor its article deleted. */
const stands = (newsroomId: string) => Prisma.sql`
  EXISTS (
    SELECT 1 FROM "Annotation" a JOIN "Article" r ON r."id" = a."articleId"
    WHERE a."id" = c."annotationId" AND a."deletedAt" IS NULL
      AND r."newsroomId" = ${newsroomId}::uuid AND r."shelf" <> 'deleted'::"Shelf" OFFSET 0)`;

/**
 * The newsroom's sources with every term in one quotation that stands. Only where the index knows one of them; it
 * comes first, one row after the other until there are enough: the embedded engine would else look through the
 * quotations once for every source. `isCut`: there may be more.
 */
export async function findQuoted(
  newsroomId: string,
  terms: readonly string[],
): Promise<{ quoted: string[]; isCut: boolean }> {
  if (!terms.some(isKnown)) return { quoted: [], isCut: false };
  const db = await database();
  const rows = await db.$queryRaw<{ evidenceId: string }[]>`
    SELECT c."evidenceId" FROM (
      SELECT c."evidenceId", c."annotationId" FROM "Citation" c
      WHERE c."deletedAt" IS NULL AND ${hasAll(terms, Prisma.sql`c."quote"`)} OFFSET 0
    ) c WHERE ${stands(newsroomId)} LIMIT ${mostQuotations}`;
  return { quoted: rows.map(({ evidenceId }) => evidenceId), isCut: rows.length >= mostQuotations };
}

/** Selects the same among these sources, by looking through the newest quotations of each: for terms that no index knows. */
export function quotedAmong(sources: Prisma.Sql, newsroomId: string, terms: readonly string[]): Prisma.Sql {
  return Prisma.sql`
    SELECT c."evidenceId" FROM ${sources} s CROSS JOIN LATERAL (
      SELECT c."evidenceId", c."annotationId", c."quote" FROM "Citation" c
      WHERE c."evidenceId" = s."id" AND c."deletedAt" IS NULL
      ORDER BY c."createdAt" DESC, c."id" DESC LIMIT ${mostOfOne}
    ) c WHERE ${hasAll(terms, Prisma.sql`c."quote"`)} AND ${stands(newsroomId)}`;
}
