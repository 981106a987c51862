import "server-only";
import type { EvidenceRow } from "./evidence";
import { database } from "./store";

type Known = Pick<EvidenceRow, "id" | "identityHash" | "file">;

/** How many duplicates are found at once. */
const mostTwins = 200;

/** For each source the ids of the newsroom's other sources with the same page, passage or file. */
export async function findTwins(newsroomId: string, rows: readonly Known[]): Promise<Map<string, string[]>> {
  const hashes = rows.flatMap(({ identityHash }) => identityHash ?? []);
  const files = rows.flatMap(({ file }) => file?.sha256 ?? []);
  if (hashes.length + files.length === 0) return new Map();
  const db = await database();
  const like = await db.evidence.findMany({
    where: {
      newsroomId,
      mergedIntoId: null,
      OR: [{ identityHash: { in: hashes } }, { file: { newsroomId, sha256: { in: files } } }],
    },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: mostTwins,
    select: { id: true, identityHash: true, file: { select: { sha256: true } } },
  });
  return new Map(
    rows.map((row) => [row.id, like.filter((other) => areTwins(row, other)).map(({ id }) => id)]),
  );
}

type Keyed = { id: string; identityHash: string | null; file: { sha256: string } | null };

function areTwins(one: Keyed, other: Keyed): boolean {
  if (one.id === other.id) return false;
  const isSamePlace = one.identityHash !== null && one.identityHash === other.identityHash;
  return isSamePlace || (one.file !== null && one.file.sha256 === other.file?.sha256);
}
