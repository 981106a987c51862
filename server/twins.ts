import "server-only";
import type { Prisma } from "@/prisma/generated/client";
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
  const like = [
    ...(await findLike({ newsroomId, identityHash: { in: hashes } })),
    ...(await findLike({ newsroomId, fileId: { in: await fileIds(newsroomId, files) } })),
  ];
  return new Map(
    rows.map((row) => [
      row.id,
      [...new Set(like.filter((other) => areTwins(row, other)).map(({ id }) => id))],
    ]),
  );
}

/** By one key at a time: for either of two, no index serves. */
async function findLike(where: Prisma.EvidenceWhereInput): Promise<Keyed[]> {
  const db = await database();
  return db.evidence.findMany({
    where: { ...where, mergedIntoId: null },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    take: mostTwins,
    select: { id: true, identityHash: true, file: { select: { sha256: true } } },
  });
}

async function fileIds(newsroomId: string, hashes: string[]): Promise<string[]> {
  if (hashes.length === 0) return [];
  const db = await database();
  const files = await db.storedFile.findMany({
    where: { newsroomId, sha256: { in: hashes } },
    take: mostTwins,
    select: { id: true },
  });
  return files.map(({ id }) => id);
}

type Keyed = { id: string; identityHash: string | null; file: { sha256: string } | null };

function areTwins(one: Keyed, other: Keyed): boolean {
  if (one.id === other.id) return false;
  const isSamePlace = one.identityHash !== null && one.identityHash === other.identityHash;
  return isSamePlace || (one.file !== null && one.file.sha256 === other.file?.sha256);
}
