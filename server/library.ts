import "server-only";
import type { Evidence, SearchEvidenceInput } from "@/domain/evidence/evidence";
import {
  libraryQuery,
  mostUsesCounted,
  writeCursor,
  type LibraryPage,
  type LibraryQuery,
  type LibrarySource,
} from "@/domain/evidence/library";
import type { Member } from "@/domain/permissions";
import { Prisma } from "@/prisma/generated/client";
import { shownSource, toEvidence, type EvidenceRow } from "./evidence";
import { findSourceIds } from "./library-query";
import { database } from "./store";
import { findTwins } from "./twins";

const pageLength = 30;
/** How many sources are offered while somebody types. */
const mostOffered = 8;

type Reader = Pick<Member, "newsroomId">;

/** A page of the newsroom's sources, the newest first, with how often each is cited. */
export async function listLibrary(member: Reader, query: LibraryQuery): Promise<LibraryPage> {
  const { ids, lookedTo, isCut } = await findSourceIds(member.newsroomId, query, pageLength + 1);
  const rows = await readRows(member, ids.slice(0, pageLength));
  const last = ids.length > pageLength ? rows.at(-1) : undefined;
  const next = last === undefined ? lookedTo : { at: last.createdAt.toISOString(), id: last.id };
  return {
    sources: await asLibrarySources(member, rows),
    next: next === null ? null : writeCursor(next),
    isInParts: lookedTo !== null,
    isCut,
  };
}

/**
 * The newest sources of the library, at most eight; with `search`, those that have every word of it
 * in title, web address or publisher, or in a passage quoted from them, in whatever case.
 */
export async function offerEvidence(member: Reader, { search }: SearchEvidenceInput): Promise<Evidence[]> {
  const { ids } = await findSourceIds(member.newsroomId, libraryQuery.parse({ search }), mostOffered);
  return (await readRows(member, ids)).map(toEvidence);
}

/** Sources with what the library says of them, in the same order. */
export async function asLibrarySources(
  { newsroomId }: Reader,
  rows: readonly EvidenceRow[],
): Promise<LibrarySource[]> {
  const [uses, twins] = [await countUses(rows.map(({ id }) => id)), await findTwins(newsroomId, rows)];
  return rows.map((row) => ({
    evidence: toEvidence(row),
    revision: row.revision,
    uses: uses.get(row.id) ?? 0,
    hasTwins: (twins.get(row.id) ?? []).length > 0,
  }));
}

/** The rows of these ids, in the order of the ids. */
async function readRows({ newsroomId }: Reader, ids: readonly string[]): Promise<EvidenceRow[]> {
  const db = await database();
  const rows = await db.evidence.findMany({
    where: { newsroomId, id: { in: [...ids] } },
    include: shownSource,
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

async function countUses(ids: readonly string[]): Promise<Map<string, number>> {
  if (ids.length === 0) return new Map();
  const db = await database();
  const rows = await db.$queryRaw<{ id: string; uses: number }[]>`
    SELECT e."id", (SELECT count(*)::int FROM (
        SELECT c."annotationId" FROM "Citation" c
        WHERE c."evidenceId" = e."id" AND c."deletedAt" IS NULL LIMIT ${mostUsesCounted}) c
      JOIN "Annotation" a ON a."id" = c."annotationId" AND a."deletedAt" IS NULL
      JOIN "Article" r ON r."id" = a."articleId" AND r."shelf" <> 'deleted') AS "uses"
    FROM "Evidence" e WHERE e."id" IN (${Prisma.join(ids.map((id) => Prisma.sql`${id}::uuid`))})`;
  return new Map(rows.map(({ id, uses }) => [id, uses]));
}
