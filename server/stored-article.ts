import "server-only";
import type { ArrangedArticle, ArticleDetails } from "@/domain/article/article";
import { foldWords } from "@/domain/article/fold-words";
import type { Prisma } from "@/prisma/generated/client";

/** The columns that say what is known of an article apart from its text. */
export const detailColumns = {
  headline: true,
  outlet: true,
  byline: true,
  sourceUrl: true,
  language: true,
  publishedAt: true,
} satisfies Prisma.ArticleSelect;

/** The same, and how it stands in the newsroom. */
export const arrangedColumns = {
  ...detailColumns,
  id: true,
  checker: { select: { id: true, name: true } },
  dueOn: true,
  shelf: true,
  revision: true,
} satisfies Prisma.ArticleSelect;

/** The day that stands for none in the column `dueOn`. */
const noDay = "9999-12-31";

/** An article's details as people see them. */
export function toDetails(row: Prisma.ArticleGetPayload<{ select: typeof detailColumns }>): ArticleDetails {
  const { headline, outlet, byline, sourceUrl, language, publishedAt } = row;
  return { headline, outlet, byline, sourceUrl, language, publishedAt: publishedAt && toDay(publishedAt) };
}

/** An article's details and how it stands in the newsroom, as people see them. */
export function toArranged(
  row: Prisma.ArticleGetPayload<{ select: typeof arrangedColumns }>,
): ArrangedArticle {
  const { id, checker, shelf, revision } = row;
  const dueOn = toDay(row.dueOn);
  return { id, ...toDetails(row), checker, dueOn: dueOn === noDay ? null : dueOn, shelf, revision };
}

/** A due day, year-month-day, as it is stored. */
export function toDueDate(day: string | null): Date {
  return new Date(day ?? noDay);
}

/** A day, year-month-day, as it is stored. */
export function toDate(day: string | null): Date | null {
  return day === null ? null : new Date(day);
}

/** What a search looks through: the article's details and its newest text, which is folded already (`foldWords`). */
export function searchedWords(
  { headline, outlet, byline }: Pick<ArticleDetails, "headline" | "outlet" | "byline">,
  foldedText: string,
): string {
  return `${foldWords([headline, outlet, byline].join("\n"))}\n${foldedText}`;
}

function toDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
