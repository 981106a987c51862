import "server-only";
import type { Anchor } from "@/domain/anchor/anchor";
import { QuoteSearch } from "@/domain/anchor/quote-search";
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
  { id, version, language }: Pick<Article, "id" | "version" | "language">,
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
  // One for all of them: it reads the text once, and only when a passage is not there word for word.
  const quotes = new QuoteSearch(version.text, language);
  return rows.map(({ evidenceId, versionId, evidence, ...anchor }) => ({
    evidenceId,
    place: versionId === version.id ? placeOf(anchor) : placeIn(anchor, quotes),
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

function placeIn(anchor: Anchor, quotes: QuoteSearch): CitedPassage["place"] {
  const resolution = quotes.resolve(anchor);
  const isThere = resolution.found === "exact" || resolution.found === "moved";
  return isThere ? placeOf(resolution) : null;
}
