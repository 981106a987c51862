import "server-only";
import { resolve } from "@/domain/anchor/resolve";
import type { Article } from "@/domain/article/article";
import type { CitedPassage } from "@/domain/evidence/library";
import type { Member } from "@/domain/permissions";
import { database } from "./store";
import { standingArticle } from "./standing-article";

/** How many passages an article’s page knows of, and how many uses of each it names. */
const mostPassages = 200;
const mostUses = 5;

/**
 * The passages of an article that are sources, in the order of its text, with statements that cite
 * them. `article` is one that the member may see.
 */
export async function listCitedPassages(
  member: Pick<Member, "newsroomId">,
  { id, version }: Pick<Article, "id" | "version">,
): Promise<CitedPassage[]> {
  const db = await database();
  const rows = await db.passage.findMany({
    where: {
      version: { articleId: id },
      evidence: { newsroomId: member.newsroomId, mergedIntoId: null },
    },
    orderBy: [{ start: "asc" }, { end: "asc" }, { evidenceId: "asc" }],
    take: mostPassages,
    include: {
      evidence: {
        select: {
          citations: {
            where: { deletedAt: null, annotation: { deletedAt: null, article: standingArticle(member) } },
            orderBy: [{ createdAt: "desc" }, { id: "desc" }],
            take: mostUses,
            select: {
              id: true,
              annotation: { select: { id: true, article: { select: { id: true, headline: true } } } },
            },
          },
        },
      },
    },
  });
  return rows.map(({ evidenceId, versionId, evidence, ...anchor }) => ({
    evidenceId,
    place: versionId === version.id ? placeOf(anchor) : placeIn(anchor, version.text),
    exact: anchor.exact,
    uses: evidence.citations.map(({ id: citationId, annotation }) => ({
      citationId,
      annotationId: annotation.id,
      articleId: annotation.article.id,
      headline: annotation.article.headline,
    })),
  }));
}

function placeOf({ start, end }: { start: number; end: number }) {
  return { start, end };
}

function placeIn(anchor: Parameters<typeof resolve>[0], text: string): CitedPassage["place"] {
  const resolution = resolve(anchor, text);
  const isThere = resolution.found === "exact" || resolution.found === "moved";
  return isThere ? placeOf(resolution) : null;
}
