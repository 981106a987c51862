import "server-only";
import type { SameArticle } from "@/domain/article/import-preview";
import { canonicalUrl } from "@/domain/evidence/canonical-url";
import type { Member } from "@/domain/permissions";
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
  const known = [...new Set(addresses.filter((address) => address !== null))];
  const wanted = new Set(known.map(canonicalUrl));
  const db = await database();
  const rows = await db.article.findMany({
    where: {
      ...standingArticle(member),
      OR: [
        { versions: { some: { sha256: textSha256 } } },
        ...known.map((address) => ({ AND: roughly(address) })),
      ],
    },
    select: { id: true, ...detailColumns, versions: { select: { sha256: true } } },
    orderBy: { createdAt: "desc" },
    take: 100,
  });
  return rows
    .filter(
      ({ sourceUrl, versions }) =>
        versions.some(({ sha256 }) => sha256 === textSha256) ||
        (sourceUrl !== null && wanted.has(canonicalUrl(sourceUrl))),
    )
    .slice(0, most)
    .map((row) => {
      const { headline, outlet, publishedAt } = toDetails(row);
      const hasSameText = row.versions.some(({ sha256 }) => sha256 === textSha256);
      return { id: row.id, headline, outlet, publishedAt, hasSameText };
    });
}

/** What the database can look for; the rest of the comparison is ours. */
function roughly(address: string) {
  const { host, pathname } = new URL(address);
  const parts = [host.replace(/^www\./, ""), pathname.replace(/\/+$/, "")];
  return parts.map((part) => ({ sourceUrl: { contains: part, mode: "insensitive" as const } }));
}
