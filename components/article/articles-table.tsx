import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import type { ArticleListItem } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { ProgressBar } from "./progress-bar";

const cell = "border-b border-rule align-top";
const padded = `${cell} py-3.5 pr-5 wrap-anywhere`;
const wideOnly = "max-md:hidden";
const widestOnly = "max-lg:hidden";

/** The newsroom's articles: how far each is, who checks and reviews it, and when it was last worked on. */
export function ArticlesTable({ articles }: { articles: readonly ArticleListItem[] }) {
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
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <ArticleRow key={article.id} article={article} />
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

function ArticleRow({ article }: { article: ArticleListItem }) {
  const { id, headline, outlet, progress, checkedBy, reviewedBy, updatedAt } = article;
  const checkers = checkedBy.length === 0 ? "Nobody yet" : named(checkedBy);
  return (
    <tr>
      <th scope="row" className={`${padded} font-normal`}>
        <Link
          href={`/articles/${id}`}
          dir="auto"
          className="font-serif text-[17px] leading-snug font-semibold hover:underline hover:decoration-rule-2 hover:underline-offset-4"
        >
          {headline}
        </Link>
        <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-3 lg:hidden">
          {outlet === "" ? null : (
            <span dir="auto" className="md:hidden">
              {outlet}
            </span>
          )}
          {checkedBy.length === 0 ? null : <span>Checked by {checkers}</span>}
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
      <td className={`${padded} ${widestOnly} text-ink-2`}>{checkers}</td>
      <td className={`${padded} ${widestOnly} text-ink-2`}>
        {reviewedBy.length === 0 ? "Not reviewed" : `By ${named(reviewedBy)}`}
      </td>
      <td className={`${cell} py-3.5 text-right whitespace-nowrap text-ink-2 max-sm:hidden`}>
        <Moment iso={updatedAt} />
      </td>
    </tr>
  );
}

/** Two names in full; of more, how many. */
function named(people: readonly Person[]): string {
  const names = people.map(({ name }) => name);
  if (names.length <= 2) return names.join(" and ");
  return `${names.slice(0, 2).join(", ")} and ${names.length - 2} more`;
}
