import Link from "next/link";
import type { ReactNode } from "react";
import { Moment } from "@/components/ui/moment";
import type { ArticleListItem } from "@/domain/article/article";
import { daysToRestore } from "@/domain/article/article-change";
import type { Person } from "@/domain/people/person";
import { Due } from "./due";
import { ProgressBar } from "./progress-bar";

const cell = "border-b border-rule align-top";
const padded = `${cell} py-3.5 pr-5 wrap-anywhere`;
const wideOnly = "max-md:hidden";
const widestOnly = "max-lg:hidden";

type Props = {
  articles: readonly ArticleListItem[];
  /** What one can do with an article. */
  menuOf: (article: ArticleListItem) => ReactNode;
};

/** The newsroom's articles: how far each is, who checks and reviews it, and when it was last worked on. */
export function ArticlesTable({ articles, menuOf }: Props) {
  return (
    <table className="mt-6 w-full border-collapse text-left">
      <caption className="sr-only">Articles</caption>
      <thead className="text-sm whitespace-nowrap text-ink-3">
        <tr>
          <HeadCell>Headline</HeadCell>
          <HeadCell className={`w-36 ${wideOnly}`}>Outlet</HeadCell>
          <HeadCell className="w-40 max-sm:w-32">Progress</HeadCell>
          <HeadCell className={`w-32 ${widestOnly}`}>Checked by</HeadCell>
          <HeadCell className={`w-32 ${widestOnly}`}>Review</HeadCell>
          <th scope="col" className={`${cell} w-24 py-2 text-right font-medium max-sm:hidden`}>
            Updated
          </th>
          <th scope="col" className={`${cell} w-10 py-2 font-medium`}>
            <span className="sr-only">More</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} menu={menuOf(article)} />
        ))}
      </tbody>
    </table>
  );
}

function HeadCell({ className = "", children }: { className?: string; children: string }) {
  return (
    <th scope="col" className={`${cell} py-2 pr-5 font-medium ${className}`}>
      {children}
    </th>
  );
}

function ArticleRow({ article, menu }: { article: ArticleListItem; menu: ReactNode }) {
  const { outlet, progress, reviewedBy, updatedAt, dueOn, checker, checkedBy } = article;
  const isChecked = checker !== null || checkedBy.length > 0;
  const isDone = article.checking === "reviewed" || article.shelf !== "active";
  return (
    <tr>
      <th scope="row" className={`${padded} font-normal max-sm:pr-3`}>
        <Headline article={article} />
        {article.sourceChanged ? (
          <span className="mt-1 inline-block rounded bg-unchecked/10 px-1.5 text-sm font-medium text-unchecked">
            <span aria-hidden="true">↻ </span>Source changed
          </span>
        ) : null}
        <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-3 lg:hidden">
          {outlet === "" ? null : (
            <span dir="auto" className="md:hidden">
              {outlet}
            </span>
          )}
          {isChecked ? <span>{checkWords(article)}</span> : null}
          {dueOn === null ? null : <Due dueOn={dueOn} isDone={isDone} />}
          {reviewedBy.length === 0 ? null : <span>Reviewed by {named(reviewedBy)}</span>}
          <span className="sm:hidden">
            <Moment iso={updatedAt} />
          </span>
        </span>
      </th>
      <td dir="auto" className={`${padded} ${wideOnly} text-ink-2`}>
        {outlet}
      </td>
      <td className={`${padded} max-sm:pr-0`}>
        <ProgressBar progress={progress} />
      </td>
      <td className={`${padded} ${widestOnly} text-ink-2`}>
        {isChecked ? checkWords(article).replace(/^Checked by /, "") : "Nobody yet"}
        {dueOn === null ? null : (
          <span className="block text-sm text-ink-3">
            <Due dueOn={dueOn} isDone={isDone} />
          </span>
        )}
      </td>
      <td className={`${padded} ${widestOnly} text-ink-2`}>
        {reviewedBy.length === 0 ? "Not reviewed" : `By ${named(reviewedBy)}`}
      </td>
      <td className={`${cell} py-3.5 text-right whitespace-nowrap text-ink-2 max-sm:hidden`}>
        <Moment iso={updatedAt} />
      </td>
      <td className={`${cell} py-2.5 pl-1 text-right`}>{menu}</td>
    </tr>
  );
}

/** The way to the article; one that is deleted leads nowhere. */
function Headline({ article: { id, headline, deletedAt } }: { article: ArticleListItem }) {
  const look = "font-serif text-[17px] leading-snug font-semibold";
  if (deletedAt !== null) {
    return (
      <>
        <span dir="auto" className={look}>
          {headline}
        </span>
        <span className="mt-1 block text-sm text-ink-3">
          Deleted <Moment iso={deletedAt} as="told" />, gone for good on <Moment iso={goneOn(deletedAt)} />
        </span>
      </>
    );
  }
  return (
    <Link
      href={`/articles/${id}`}
      // Fifty pages fetched ahead would keep the database from those that are asked for.
      prefetch={false}
      dir="auto"
      className={`${look} hover:underline hover:decoration-rule-2 hover:underline-offset-4`}
    >
      {headline}
    </Link>
  );
}

function goneOn(deletedAt: string): string {
  return new Date(Date.parse(deletedAt) + daysToRestore * 24 * 60 * 60 * 1000).toISOString();
}

/** Who is asked to check it, and who does. */
function checkWords({ checker, checkedBy }: ArticleListItem): string {
  const others = checkedBy.filter(({ id }) => id !== checker?.id);
  if (checker === null) return `Checked by ${named(others)}`;
  if (others.length < checkedBy.length) return `Checked by ${named([checker, ...others])}`;
  return others.length === 0
    ? `Assigned to ${checker.name}`
    : `Assigned to ${checker.name}; ${named(others)} checked`;
}

/** Two names; of more than two, the first and how many. */
function named(people: readonly Person[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= 2) return names.join(" and ");
  return `${String(names[0])} and ${names.length - 1} more`;
}
