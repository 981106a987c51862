import "server-only";
import type { ArticleListItem, Progress } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import type { Member } from "@/domain/permissions";
import { countProgress, groupStatements } from "@/domain/review/group-statements";
import type { Groupable } from "@/domain/review/match-layers";
import { isStorable } from "@/domain/text/bounded-text";
import type { Prisma } from "@/prisma/generated/client";
import { database } from "./store";

/** How many articles a list shows; a search finds the others. */
const longestList = 200;

const longestSearch = 200;
const mostTerms = 8;

/**
 * The newsroom's articles, what was worked on last first, at most 200. With `search`, those that
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
    ...(checks.get(article.id) ?? unchecked),
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

type Checks = { progress: Progress; checkedBy: Person[]; reviewedBy: Person[] };

const unchecked: Checks = { progress: countProgress([]), checkedBy: [], reviewedBy: [] };

/** What people have made of the newest version of each article: one query a table, however many there are. */
async function readChecks(articleIds: string[]): Promise<Map<string, Checks>> {
  const byArticle = new Map<string, Annotated[]>();
  for (const annotated of await readAnnotated(articleIds)) {
    const ofArticle = byArticle.get(annotated.articleId);
    if (ofArticle) ofArticle.push(annotated);
    else byArticle.set(annotated.articleId, [annotated]);
  }
  return new Map([...byArticle].map(([articleId, annotations]) => [articleId, summarise(annotations)]));
}

function summarise(annotations: readonly Annotated[]): Checks {
  return {
    progress: countProgress(groupStatements(annotations)),
    checkedBy: distinct(annotations.map(({ author }) => author)),
    reviewedBy: distinct(annotations.flatMap(({ reviews }) => reviews.map(({ reviewer }) => reviewer))),
  };
}

type Annotated = Groupable & { articleId: string; reviews: { reviewer: Person }[] };

async function readAnnotated(articleIds: string[]): Promise<Annotated[]> {
  const db = await database();
  const versions = await db.articleVersion.findMany({
    where: { articleId: { in: articleIds } },
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    distinct: ["articleId"],
    select: { id: true },
  });
  const person = { select: { id: true, name: true } };
  const places = await db.placement.findMany({
    where: { versionId: { in: versions.map(({ id }) => id) }, annotation: { deletedAt: null } },
    select: {
      start: true,
      end: true,
      exact: true,
      annotation: {
        select: {
          id: true,
          articleId: true,
          about: true,
          tag: true,
          author: person,
          reviews: { select: { reviewer: person } },
        },
      },
    },
  });
  return places.map(({ annotation, ...anchor }) => ({ ...annotation, anchor }));
}

function distinct(people: readonly Person[]): Person[] {
  const byId = new Map(people.map((person) => [person.id, person]));
  return [...byId.values()].sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
}
