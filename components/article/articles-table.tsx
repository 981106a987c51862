import Link from "next/link";
import { Moment } from "@/components/ui/moment";
import type { ArticleListItem } from "@/domain/article/article";
import type { Person } from "@/domain/people/person";
import { ProgressBar } from "./progress-bar";

const cell = "border-b border-rule py-3.5 pr-5 align-top";
const wideOnly = "max-md:hidden";

/** The newsroom's articles: how far each is, who checks and reviews it, and when it was last worked on. */
export function ArticlesTable({ articles }: { articles: readonly ArticleListItem[] }) {
  return (
    <table className="mt-6 w-full border-collapse text-left">
      <caption className="sr-only">Articles</caption>
      <thead className="text-sm text-ink-3">
        <tr>
          <HeadCell>Headline</HeadCell>
          <HeadCell className={wideOnly}>Outlet</HeadCell>
          <HeadCell className="w-44 max-sm:w-36 max-sm:pr-0">Progress</HeadCell>
          <HeadCell className={wideOnly}>Checked by</HeadCell>
          <HeadCell className={wideOnly}>Review</HeadCell>
          <HeadCell className="w-28 pr-0 text-right max-sm:hidden">Updated</HeadCell>
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
    <th scope="col" className={`${cell} py-2 font-medium ${className}`}>
      {children}
    </th>
  );
}

function ArticleRow({ article }: { article: ArticleListItem }) {
  const { id, headline, outlet, progress, checkedBy, reviewedBy, updatedAt } = article;
  return (
    <tr>
      <th scope="row" className={`${cell} font-normal`}>
        <Link
          href={`/articles/${id}`}
          dir="auto"
          className="font-serif text-[17px] leading-snug font-semibold hover:underline hover:decoration-rule-2 hover:underline-offset-4"
        >
          {headline}
        </Link>
        <span className="mt-1 flex flex-wrap gap-x-3 text-sm text-ink-3 md:hidden">
          {outlet === "" ? null : <span dir="auto">{outlet}</span>}
          <span className="sm:hidden">
            <Moment iso={updatedAt} />
          </span>
        </span>
      </th>
      <td dir="auto" className={`${cell} ${wideOnly} text-ink-2`}>
        {outlet}
      </td>
      <td className={`${cell} max-sm:pr-0`}>
        <ProgressBar progress={progress} />
      </td>
      <td className={`${cell} ${wideOnly} text-ink-2`}>
        {checkedBy.length === 0 ? "Nobody yet" : named(checkedBy)}
      </td>
      <td className={`${cell} ${wideOnly} text-ink-2`}>
        {reviewedBy.length === 0 ? "Not reviewed" : `By ${named(reviewedBy)}`}
      </td>
      <td className={`${cell} pr-0 text-right whitespace-nowrap text-ink-2 max-sm:hidden`}>
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
