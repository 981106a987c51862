import "server-only";
import type { Shelf } from "@/domain/article/article";
import type { Member } from "@/domain/permissions";
import { database } from "./store";

/** How many outlets a list offers to choose from. */
const mostOutlets = 200;

/**
 * The outlets of the newsroom's articles on a shelf, in order, at most 200. Goes from each to the
 * next along the index instead of reading every article.
 */
export async function listOutlets(
  { newsroomId }: Pick<Member, "newsroomId">,
  shelf: Shelf,
): Promise<string[]> {
  const db = await database();
  const rows = await db.$queryRaw<{ outlet: string }[]>`
    WITH RECURSIVE step AS (
      (SELECT "outlet" FROM "Article"
        WHERE "newsroomId" = ${newsroomId}::uuid AND "shelf" = ${shelf}::"Shelf" AND "outlet" > ''
        ORDER BY "outlet" LIMIT 1)
      UNION ALL
      SELECT (SELECT a."outlet" FROM "Article" a
        WHERE a."newsroomId" = ${newsroomId}::uuid AND a."shelf" = ${shelf}::"Shelf" AND a."outlet" > step."outlet"
        ORDER BY a."outlet" LIMIT 1)
      FROM step WHERE step."outlet" IS NOT NULL
    )
    SELECT "outlet" FROM step WHERE "outlet" IS NOT NULL LIMIT ${mostOutlets}`;
  return rows.map(({ outlet }) => outlet);
}
