import "server-only";
import type { SameArticle } from "@/domain/article/import-preview";
import type { Member } from "@/domain/permissions";
import type { Prisma } from "@/prisma/generated/client";
import { addressHash } from "./address-hash";
import { standingArticle } from "./standing-article";
import { database } from "./store";
import { detailColumns, toDetails } from "./stored-article";

/** What an article that comes in is known by. */
export type Marks = {
  /** SHA-256 of its text as it would be stored. */
  textSha256: string;
  /** Where it stands. */
  addresses: readonly (string | null)[];
};

/** At most so many articles are named. */
const most = 5;

/**
 * The newsroom's articles of which one version has exactly this text, or which stand at one of these
 * addresses; the newest first. Addresses are compared as those of evidence are, so that a campaign's
 * parameters or "www." make no other article.
 */
export async function findSameArticles(
  member: Pick<Member, "newsroomId">,
  { textSha256, addresses }: Marks,
): Promise<SameArticle[]> {
  const db = await database();
  const find = (isSame: Prisma.ArticleWhereInput) =>
    db.article.findMany({
      where: { ...standingArticle(member), ...isSame },
      select: { id: true, createdAt: true, ...detailColumns },
      orderBy: [{ createdAt: "desc" }, { id: "desc" }],
      take: most,
    });
  // Apart, so that each is a look into an index of its own.
  const withText = await find({ versions: { some: { sha256: textSha256 } } });
  const hashes = addresses.flatMap((address) => addressHash(address) ?? []);
  const there = hashes.length === 0 ? [] : await find({ addressHash: { in: hashes } });
  const rows = new Map([...withText, ...there].map((row) => [row.id, row]));
  const hasText = new Set(withText.map(({ id }) => id));
  return [...rows.values()]
    .sort((one, other) => other.createdAt.getTime() - one.createdAt.getTime())
    .slice(0, most)
    .map((row) => {
      const { headline, outlet, publishedAt } = toDetails(row);
      return { id: row.id, headline, outlet, publishedAt, hasSameText: hasText.has(row.id) };
    });
}
