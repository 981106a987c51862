import "server-only";
import type { LibraryQuery } from "@/domain/evidence/library";
import { Prisma } from "@/prisma/generated/client";
import { database } from "./store";

/** A search looks at so many sources and so many quotations that match, however large the newsroom is. */
const mostHits = 2_000;
const mostTerms = 8;

/** What is searched of a source itself; the index "Evidence_words_idx" is on this very expression. */
const sourceWords = Prisma.sql`(e."title" || ' ' || COALESCE(e."url", '') || ' ' || COALESCE(e."publisher", ''))`;

/**
 * The ids of a page of the library, the newest first, at most `take`; merged ones are not among
 * them. Whatever is asked, the work is bounded: the list and the kinds are read off an index in
 * their order, and a search ends after 2,000 hits, of which `isCut` tells.
 */
export async function findSourceIds(
  newsroomId: string,
  query: LibraryQuery,
  take: number,
): Promise<{ ids: string[]; isCut: boolean }> {
  const db = await database();
  const terms = termsOf(query.search);
  const hits = terms.length === 0 ? Prisma.empty : Prisma.sql`WITH hits AS (${hitsOf(newsroomId, terms)})`;
  const isHit = terms.length === 0 ? Prisma.empty : Prisma.sql`JOIN hits ON hits."id" = e."id"`;
  const hitCount = terms.length === 0 ? Prisma.sql`0` : Prisma.sql`(SELECT count(*)::int FROM hits)`;
  const rows = await db.$queryRaw<{ id: string; hits: number }[]>`
    ${hits}
    SELECT e."id", ${hitCount} AS "hits" FROM "Evidence" e ${isHit}
    WHERE ${Prisma.join(conditionsOf(newsroomId, query), " AND ")}
    ORDER BY e."createdAt" DESC, e."id" DESC
    LIMIT ${take}`;
  return { ids: rows.map(({ id }) => id), isCut: (rows[0]?.hits ?? 0) >= mostHits };
}

/** Sources with every term in title, address or publisher, and those with every term in one quotation. */
function hitsOf(newsroomId: string, terms: readonly string[]): Prisma.Sql {
  const has = (words: Prisma.Sql) =>
    Prisma.join(
      terms.map((term) => Prisma.sql`${words} ILIKE ${`%${literally(term)}%`}`),
      " AND ",
    );
  return Prisma.sql`
    (SELECT e."id" FROM "Evidence" e
      WHERE e."newsroomId" = ${newsroomId}::uuid AND e."mergedIntoId" IS NULL AND ${has(sourceWords)}
      LIMIT ${mostHits})
    UNION
    (SELECT c."evidenceId" FROM "Citation" c JOIN "Evidence" e ON e."id" = c."evidenceId"
      WHERE e."newsroomId" = ${newsroomId}::uuid AND c."deletedAt" IS NULL AND ${has(Prisma.sql`c."quote"`)}
      LIMIT ${mostHits})`;
}

function conditionsOf(newsroomId: string, query: LibraryQuery): Prisma.Sql[] {
  const { kind, outlet, from, until, after } = query;
  return [
    Prisma.sql`e."newsroomId" = ${newsroomId}::uuid`,
    Prisma.sql`e."mergedIntoId" IS NULL`,
    ...(kind === null ? [] : [Prisma.sql`e."kind" = ${kind}::"EvidenceKind"`]),
    ...(outlet === "" ? [] : [Prisma.sql`lower(e."publisher") LIKE lower(${`${literally(outlet)}%`})`]),
    ...(from === null ? [] : [Prisma.sql`e."publishedAt" >= ${from}::date`]),
    ...(until === null ? [] : [Prisma.sql`e."publishedAt" <= ${until}::date`]),
    ...(after === null
      ? []
      : [Prisma.sql`(e."createdAt", e."id") < (${after.at}::timestamptz, ${after.id}::uuid)`]),
  ];
}

function termsOf(search: string): string[] {
  return search.split(/\s+/).filter(Boolean).slice(0, mostTerms);
}

/** What was typed, not a pattern: % and _ would stand for anything. */
function literally(search: string): string {
  return search.replaceAll(/[\\%_]/g, "\\$&");
}
