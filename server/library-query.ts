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
  const terms = termsOf(query.search);
  const conditions = Prisma.join(conditionsOf(newsroomId, query), " AND ");
  const db = await database();
  if (terms.length === 0) {
    const rows = await db.$queryRaw<{ id: string }[]>`
      SELECT e."id" FROM "Evidence" e WHERE ${conditions} AND ${isAfter(query)} ${newestFirst} LIMIT ${take}`;
    return { ids: rows.map(({ id }) => id), isCut: false };
  }
  const quoted = await findQuoted(terms);
  const rows = await db.$queryRaw<{ id: string; hits: number }[]>`
    WITH e AS MATERIALIZED (
      (SELECT e."id", e."createdAt" FROM "Evidence" e
        WHERE ${conditions} AND ${hasAll(terms, sourceWords)} LIMIT ${mostHits})
      UNION
      (SELECT e."id", e."createdAt" FROM "Evidence" e
        WHERE ${conditions} AND e."id" = ANY(${quoted}::uuid[]))
    )
    SELECT e."id", (SELECT count(*)::int FROM e) AS "hits" FROM e
    WHERE ${isAfter(query)} ${newestFirst} LIMIT ${take}`;
  const isCut = quoted.length >= mostHits || (rows[0]?.hits ?? 0) >= mostHits;
  return { ids: rows.map(({ id }) => id), isCut };
}

const newestFirst = Prisma.sql`ORDER BY e."createdAt" DESC, e."id" DESC`;

/**
 * Sources, of whichever newsroom, with every term in one quotation. Asked alone: the embedded engine
 * keeps no statistics, and would look through the quotations once for every source.
 */
async function findQuoted(terms: readonly string[]): Promise<string[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ evidenceId: string }[]>`
    SELECT c."evidenceId" FROM "Citation" c
    WHERE c."deletedAt" IS NULL AND ${hasAll(terms, Prisma.sql`c."quote"`)} LIMIT ${mostHits}`;
  return rows.map(({ evidenceId }) => evidenceId);
}

function hasAll(terms: readonly string[], words: Prisma.Sql): Prisma.Sql {
  return Prisma.join(
    terms.map((term) => Prisma.sql`${words} ILIKE ${`%${literally(term)}%`}`),
    " AND ",
  );
}

function isAfter({ after }: LibraryQuery): Prisma.Sql {
  return after === null
    ? Prisma.sql`TRUE`
    : Prisma.sql`(e."createdAt", e."id") < (${after.at}::timestamptz, ${after.id}::uuid)`;
}

function conditionsOf(newsroomId: string, query: LibraryQuery): Prisma.Sql[] {
  const { kind, outlet, from, until } = query;
  return [
    Prisma.sql`e."newsroomId" = ${newsroomId}::uuid`,
    Prisma.sql`e."mergedIntoId" IS NULL`,
    ...(kind === null ? [] : [Prisma.sql`e."kind" = ${kind}::"EvidenceKind"`]),
    ...(outlet === "" ? [] : [Prisma.sql`lower(e."publisher") LIKE lower(${`${literally(outlet)}%`})`]),
    ...(from === null ? [] : [Prisma.sql`e."publishedAt" >= ${from}::date`]),
    ...(until === null ? [] : [Prisma.sql`e."publishedAt" <= ${until}::date`]),
  ];
}

function termsOf(search: string): string[] {
  return search.split(/\s+/).filter(Boolean).slice(0, mostTerms);
}

/** What was typed, not a pattern: % and _ would stand for anything. */
function literally(search: string): string {
  return search.replaceAll(/[\\%_]/g, "\\$&");
}
