import "server-only";
import type { ArticleChoice, ArticleListItem } from "@/domain/article/article";
import { everyArticle, type ArticleListQuery, type Cursor } from "@/domain/article/list-query";
import { notFound } from "@/domain/errors";
import { canDeleteArticle, type Member } from "@/domain/permissions";
import { isStorable } from "@/domain/text/bounded-text";
import type { Prisma } from "@/prisma/generated/client";
import { readChecks } from "./article-checks";
import { orders } from "./article-order";
import { searchOf, type Search } from "./article-search";
import { database } from "./store";
import { arrangedColumns, toArranged, toDetails } from "./stored-article";

/** How many articles a page of the list shows. */
const pageLength = 50;

/** How many articles a search looks through before it asks the index: common words are found there. */
const windowLength = 300;

/** A word that so few of the first hundred have is rare: the index finds it sooner. */
const firstLook = { length: 100, rare: 6 };

/** How many articles are offered while somebody types, and how much of that is read. */
const mostOffered = 10;
const longestOffer = 200;

export type ArticleListPage = {
  articles: ArticleListItem[];
  /** Where the next page begins; null when this is the last one. */
  next: Cursor | null;
};

/**
 * One page of the newsroom's articles. With `search`, those that have every word of it in headline,
 * outlet, byline or text, whatever its case. What a page costs depends on its own articles, not on
 * how many the newsroom has; so a search for signs that the index does not know (fewer than three
 * letters in a row) looks through some hundred articles a page, and may find none but a next page.
 *
 * @throws ExpectedFailure "not-found" for the deleted ones, to all but owners
 */
export async function listArticles(
  member: Pick<Member, "newsroomId" | "role">,
  asked: Partial<ArticleListQuery> = {},
): Promise<ArticleListPage> {
  const query = { ...everyArticle, ...asked };
  if (query.show === "deleted" && !canDeleteArticle(member)) throw notFound("deleted articles");
  if (!isStorable(query.search)) return { articles: [], next: null };
  const { rows, next } = await findPage(query, whereOf(member, query), searchOf(query.search));
  const checks = await readChecks(rows.map(({ id }) => id));
  const articles = rows.map((row) => ({
    ...toArranged(row),
    checking: row.checking,
    ...checks(row.id),
    sourceChanged: row.sourceChangedAt !== null,
    updatedAt: row.updatedAt.toISOString(),
    deletedAt: row.deletedAt?.toISOString() ?? null,
  }));
  return { articles, next };
}

/**
 * A few articles that fit what somebody types, those worked on last first: as the list finds them,
 * the words in the headline before all.
 */
export async function offerArticles(
  member: Pick<Member, "newsroomId">,
  search: string,
): Promise<ArticleChoice[]> {
  if (!isStorable(search)) return [];
  const { rows } = await findPage(
    everyArticle,
    whereOf(member, everyArticle),
    searchOf(search.slice(0, longestOffer)),
  );
  const words = search.trim().toLowerCase();
  const isNamed = ({ headline }: Line) => headline.toLowerCase().includes(words);
  return [...rows.filter(isNamed), ...rows.filter((row) => !isNamed(row))]
    .slice(0, mostOffered)
    .map((row) => {
      const { headline, outlet, publishedAt } = toDetails(row);
      return { id: row.id, headline, outlet, publishedAt };
    });
}

/** Whether the newsroom has ever had an article that is not gone for good. */
export async function hasArticles({ newsroomId }: Pick<Member, "newsroomId">): Promise<boolean> {
  const db = await database();
  return (await db.article.findFirst({ where: { newsroomId }, select: { id: true } })) !== null;
}

const lineColumns = {
  ...arrangedColumns,
  checking: true,
  sourceChangedAt: true,
  updatedAt: true,
  deletedAt: true,
  sortKey: true,
} satisfies Prisma.ArticleSelect;

type Line = Prisma.ArticleGetPayload<{ select: typeof lineColumns }>;
type Page = { rows: Line[]; next: Cursor | null };

function whereOf(
  { newsroomId }: Pick<Member, "newsroomId">,
  query: ArticleListQuery,
): Prisma.ArticleWhereInput {
  const { show, state, checker, outlet, sort, after } = query;
  return {
    newsroomId,
    shelf: show,
    ...(state && { checking: state }),
    ...(checker && { checkerId: checker === "nobody" ? null : checker }),
    ...(outlet && { outlet }),
    ...(after && orders[sort].after(after)),
  };
}

async function findPage(
  { sort }: ArticleListQuery,
  where: Prisma.ArticleWhereInput,
  search: Search | null,
): Promise<Page> {
  const db = await database();
  const { orderBy, keyOf } = orders[sort];
  const cursorOf = (row: Parameters<typeof keyOf>[0]) => ({ key: keyOf(row), id: row.id });
  const lines = (wanted: Prisma.ArticleWhereInput) =>
    db.article.findMany({ where: wanted, orderBy, take: pageLength + 1, select: lineColumns });
  const pageOf = (rows: Line[]): Page => {
    const shown = rows.slice(0, pageLength);
    const last = shown.at(-1);
    return { rows: shown, next: last && rows.length > pageLength ? cursorOf(last) : null };
  };
  if (search === null) return pageOf(await lines(where));

  const read = (wanted: Prisma.ArticleWhereInput, take: number) =>
    db.article.findMany({
      where: wanted,
      orderBy,
      take,
      select: { id: true, updatedAt: true, sortKey: true, dueOn: true },
    });
  const byId = async (ids: string[]) => lines({ id: { in: ids.slice(0, pageLength + 1) } });
  const near = await read(where, firstLook.length);
  const foundNear = await findIn(near, search);
  const end = near.length < firstLook.length ? undefined : near.at(-1);
  if (foundNear.length > pageLength || end === undefined) return pageOf(await byId(foundNear));
  const askIndex = () => lines({ ...where, words: { is: search.words } });
  if (search.isIndexed && foundNear.length < firstLook.rare) return pageOf(await askIndex());

  const left = windowLength - firstLook.length;
  const far = await read({ AND: [where, { ...orders[sort].after(cursorOf(end)) }] }, left);
  const found = [...foundNear, ...(await findIn(far, search))];
  if (found.length > pageLength || far.length < left) return pageOf(await byId(found));
  if (search.isIndexed) return pageOf(await askIndex());
  return { rows: await byId(found), next: cursorOf(far.at(-1) ?? end) };
}

/** The ids of those that have the words of a search, in the same order. */
async function findIn(articles: readonly { id: string }[], { words }: Search): Promise<string[]> {
  if (articles.length === 0) return [];
  const db = await database();
  const ids = articles.map(({ id }) => id);
  const found = await db.articleWords.findMany({
    where: { articleId: { in: ids }, ...words },
    select: { articleId: true },
  });
  const has = new Set(found.map(({ articleId }) => articleId));
  return ids.filter((id) => has.has(id));
}
