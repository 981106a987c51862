import "server-only";
import type { ArticleListItem } from "@/domain/article/article";
import type { Member } from "@/domain/permissions";
import { isStorable } from "@/domain/text/bounded-text";
import type { Prisma } from "@/prisma/generated/client";
import { readChecks } from "./article-checks";
import { database } from "./store";

/** How many articles a list shows; a search finds the others. */
export const longestList = 100;

const longestSearch = 200;
const mostTerms = 8;

/**
 * The newsroom's articles, what was worked on last first, at most 100. With `search`, those that
 * have every word of it in headline, outlet, byline or text, whatever its case.
 */
export async function listArticles(
  member: Pick<Member, "newsroomId">,
  { search = "" }: { search?: string } = {},
): Promise<ArticleListItem[]> {
  if (!isStorable(search)) return [];
  const db = await database();
  const articles = await db.article.findMany({
    where: { newsroomId: member.newsroomId, AND: termsOf(search).map(hasTerm) },
    orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
    take: longestList,
    select: { id: true, headline: true, outlet: true, updatedAt: true },
  });
  const checks = await readChecks(articles.map(({ id }) => id));
  return articles.map(({ updatedAt, ...article }) => ({
    ...article,
    ...checks(article.id),
    updatedAt: updatedAt.toISOString(),
  }));
}

function termsOf(search: string): string[] {
  return search.slice(0, longestSearch).split(/\s+/).filter(Boolean).slice(0, mostTerms);
}

function hasTerm(term: string): Prisma.ArticleWhereInput {
  // The characters that LIKE reads as patterns are meant as themselves.
  const has = { contains: term.replace(/[\\%_]/g, "\\$&"), mode: "insensitive" } as const;
  return { OR: [{ headline: has }, { outlet: has }, { byline: has }, { versions: { some: { text: has } } }] };
}
