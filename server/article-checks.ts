import "server-only";
import type { ArticleListItem } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { countProgress, groupStatements } from "@/domain/review/group-statements";
import { database } from "./store";

type Checks = Pick<ArticleListItem, "progress" | "checkedBy" | "reviewedBy">;

/**
 * What people have made of the newest version of each article. One flat query a table, however
 * many articles: the client takes three times as long to nest thousands of rows.
 */
export async function readChecks(articleIds: string[]): Promise<(articleId: string) => Checks> {
  const { places, annotations, reviews } = await readRows(articleIds);
  const placeOf = new Map(places.map((place) => [place.annotationId, place]));
  const articleOf = new Map(annotations.map(({ id, articleId }) => [id, articleId]));
  const placed = annotations.flatMap((annotation) => {
    const place = placeOf.get(annotation.id);
    return place === undefined ? [] : [{ ...annotation, place }];
  });
  const annotationsOf = groupBy(placed, ({ articleId }) => articleId);
  const reviewsOf = groupBy(reviews, ({ annotationId }) => articleOf.get(annotationId));
  const named = await readPeople([...annotations.map(authorOf), ...reviews.map(reviewerOf)]);

  return (articleId) => {
    const own = annotationsOf.get(articleId) ?? [];
    // To be counted, a statement needs its place and not its words.
    const countable = own.map(({ authorId, place: { start, end, state }, ...annotation }) => ({
      ...annotation,
      ...(state === "changed" && { recheck: true }),
      author: { id: authorId, name: "" },
      anchor: { start, end, exact: "" },
    }));
    return {
      progress: countProgress(groupStatements(countable)),
      checkedBy: named(own.map(authorOf)),
      reviewedBy: named((reviewsOf.get(articleId) ?? []).map(reviewerOf)),
    };
  };
}

async function readRows(articleIds: string[]) {
  const db = await database();
  const versions = await db.articleVersion.findMany({
    where: { articleId: { in: articleIds } },
    orderBy: [{ articleId: "asc" }, { number: "desc" }],
    distinct: ["articleId"],
    select: { id: true },
  });
  const places = await db.placement.findMany({
    where: { versionId: { in: versions.map(({ id }) => id) }, state: { not: "lost" } },
    select: { annotationId: true, start: true, end: true, state: true },
  });
  const annotations = await db.annotation.findMany({
    where: { articleId: { in: articleIds }, deletedAt: null },
    select: { id: true, articleId: true, about: true, tag: true, authorId: true },
  });
  // By the annotations’ ids: asked by their articles, the engine reads every answer there is.
  const reviews = await db.review.findMany({
    where: { annotationId: { in: annotations.map(({ id }) => id) } },
    select: { annotationId: true, reviewerId: true },
  });
  return { places, annotations, reviews };
}

/** Answers people of these by their ids: each once, by name. */
async function readPeople(ids: string[]): Promise<(ids: string[]) => Person[]> {
  const db = await database();
  const people = await db.user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  people.sort((a, b) => a.name.localeCompare(b.name, "en") || (a.id < b.id ? -1 : 1));
  return (wanted) => {
    const isWanted = new Set(wanted);
    return people.filter(({ id }) => isWanted.has(id));
  };
}

const authorOf = ({ authorId }: { authorId: string }) => authorId;
const reviewerOf = ({ reviewerId }: { reviewerId: string }) => reviewerId;

function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string | undefined): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = key === undefined ? undefined : groups.get(key);
    if (group) group.push(row);
    else if (key !== undefined) groups.set(key, [row]);
  }
  return groups;
}
