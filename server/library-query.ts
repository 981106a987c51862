import "server-only";
import type { LibraryQuery } from "@/domain/evidence/library";
import { Prisma } from "@/prisma/generated/client";
import { findQuoted, quotedAmong } from "./library-quotes";
import { hasAll, isKnown, literally, termsOf } from "./library-terms";
import { database } from "./store";

/** How many sources a search looks through in their order, before it asks the index. */
const mostLooked = 500;
/** How many sources the index may offer it to look at. */
const mostOffered = 500;

/** What is searched of a source itself; the index "Evidence_words_idx" is on this very expression. */
const sourceWords = Prisma.sql`(e."title" || ' ' || COALESCE(e."url", '') || ' ' || COALESCE(e."publisher", ''))`;

export type FoundSources = {
  /** The newest first. */
  ids: string[];
  /** Where to go on when these are not all, but all that was looked through; else null. */
  lookedTo: { at: string; id: string } | null;
  /** Whether quotations beyond those that were looked at may name more. */
  isCut: boolean;
};

/**
 * The ids of a page of the library, at most `take`; merged ones are not among them. Whatever is
 * asked, the work is bounded. The list and the kinds are read off an index in their order. A search
 * looks through the newest five hundred: common words fill the page there. The others it asks the index
 * for; where that offers too much, as for “page 7”, of which it knows “page” alone, the next page
 * goes on after these.
 */
export async function findSourceIds(
  newsroomId: string,
  query: LibraryQuery,
  take: number,
): Promise<FoundSources> {
  const terms = termsOf(query.search);
  if (terms.length === 0)
    return { ids: await listInOrder(newsroomId, query, take), lookedTo: null, isCut: false };
  const { quoted, isCut } = await findQuoted(newsroomId, terms);
  const search = { newsroomId, query, terms, quoted, take };
  const near = await lookThroughNewest(search);
  if (near.ids.length >= take || near.lookedTo === null) return { ids: near.ids, lookedTo: null, isCut };
  const indexed = await askIndex(search);
  return indexed === null ? { ...near, isCut } : { ids: indexed, lookedTo: null, isCut };
}

async function listInOrder(newsroomId: string, query: LibraryQuery, take: number): Promise<string[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ id: string }[]>`
    SELECT e."id" FROM "Evidence" e
    WHERE ${ofNewsroom(newsroomId)} AND ${isAsked(query)} AND ${isAfter(query)} ${newestFirst} LIMIT ${take}`;
  return rows.map(({ id }) => id);
}

type Search = {
  newsroomId: string;
  query: LibraryQuery;
  terms: readonly string[];
  quoted: readonly string[];
  take: number;
};

/** `lookedTo` is null when the end of the library was reached. */
async function lookThroughNewest({
  newsroomId,
  query,
  terms,
  quoted,
  take,
}: Search): Promise<Pick<FoundSources, "ids" | "lookedTo">> {
  const isQuoted = terms.some(isKnown)
    ? Prisma.sql`e."id" = ANY(${quoted}::uuid[])`
    : Prisma.sql`e."id" IN (${quotedAmong(Prisma.sql`e`, newsroomId, terms)})`;
  const db = await database();
  const [found] = await db.$queryRaw<{ ids: string[]; looked: number; id: string | null; at: Date | null }[]>`
    WITH e AS MATERIALIZED (
      SELECT e."id", e."createdAt", ${sourceWords} AS "words" FROM "Evidence" e
      WHERE ${ofNewsroom(newsroomId)} AND ${isAsked(query)} AND ${isAfter(query)} ${newestFirst} LIMIT ${mostLooked}
    )
    SELECT
      ARRAY(SELECT e."id"::text FROM e
        WHERE (${hasAll(terms, Prisma.sql`e."words"`)}) OR ${isQuoted} ${newestFirst} LIMIT ${take}) AS "ids",
      (SELECT count(*)::int FROM e) AS "looked",
      (SELECT e."id"::text FROM e ORDER BY e."createdAt", e."id" LIMIT 1) AS "id",
      (SELECT min(e."createdAt") FROM e) AS "at"`;
  if (found?.id == null || found.at === null) return { ids: [], lookedTo: null };
  return {
    ids: found.ids,
    lookedTo: found.looked < mostLooked ? null : { at: found.at.toISOString(), id: found.id },
  };
}

/** Null when the index offers more than may be looked at, or knows none of the words. */
async function askIndex({ newsroomId, query, terms, quoted, take }: Search): Promise<string[] | null> {
  const known = terms.filter(isKnown);
  const others = terms.filter((term) => !isKnown(term));
  if (known.length === 0) return null;
  const db = await database();
  const [found] = await db.$queryRaw<{ ids: string[]; offered: number }[]>`
    WITH offered AS MATERIALIZED (
      SELECT e.* FROM "Evidence" e
      WHERE ${ofNewsroom(newsroomId)} AND ${hasAll(known, sourceWords)} LIMIT ${mostOffered}
    ), e AS (
      (SELECT e."id", e."createdAt" FROM offered e WHERE ${isAsked(query)} AND ${hasAll(others, sourceWords)})
      UNION
      (SELECT e."id", e."createdAt" FROM "Evidence" e
        WHERE ${ofNewsroom(newsroomId)} AND ${isAsked(query)} AND e."id" = ANY(${quoted}::uuid[]))
    )
    SELECT
      ARRAY(SELECT e."id"::text FROM e WHERE ${isAfter(query)} ${newestFirst} LIMIT ${take}) AS "ids",
      (SELECT count(*)::int FROM offered) AS "offered"`;
  return found === undefined || found.offered >= mostOffered ? null : found.ids;
}

const newestFirst = Prisma.sql`ORDER BY e."createdAt" DESC, e."id" DESC`;

function isAfter({ after }: LibraryQuery): Prisma.Sql {
  return after === null
    ? Prisma.sql`TRUE`
    : Prisma.sql`(e."createdAt", e."id") < (${after.at}::timestamptz, ${after.id}::uuid)`;
}

function ofNewsroom(newsroomId: string): Prisma.Sql {
  return Prisma.sql`e."newsroomId" = ${newsroomId}::uuid AND e."mergedIntoId" IS NULL`;
}

function isAsked({ kind, outlet, from, until }: LibraryQuery): Prisma.Sql {
  const conditions = [
    ...(kind === null ? [] : [Prisma.sql`e."kind" = ${kind}::"EvidenceKind"`]),
    ...(outlet === "" ? [] : [Prisma.sql`lower(e."publisher") LIKE lower(${`${literally(outlet)}%`})`]),
    ...(from === null ? [] : [Prisma.sql`e."publishedAt" >= ${from}::date`]),
    ...(until === null ? [] : [Prisma.sql`e."publishedAt" <= ${until}::date`]),
  ];
  return conditions.length === 0 ? Prisma.sql`TRUE` : Prisma.join(conditions, " AND ");
}
