import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ArticleFilters } from "@/components/article/article-filters";
import { ArticlesTable } from "@/components/article/articles-table";
import { NoArticles } from "@/components/article/no-articles";
import { buttonLook } from "@/components/ui/button";
import { PageShell } from "@/components/ui/page-shell";
import { addressOfList, articleListQuery } from "@/domain/article/list-query";
import { canAddArticle, canArrangeArticle, canDeleteArticle } from "@/domain/permissions";
import { hasArticles, listArticles } from "@/server/article-list";
import { listOutlets } from "@/server/article-outlets";
import { listCheckers } from "@/server/checkers";
import { requireMember } from "@/server/session";
import { ActOnArticle } from "./act-on-article";
import { AddFiles } from "./add-files";

export const metadata: Metadata = { title: "Articles" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ArticlesPage({ searchParams }: Props) {
  const member = await requireMember();
  const query = articleListQuery.parse(await searchParams);
  const rights = { arrange: canArrangeArticle(member), delete: canDeleteArticle(member) };
  if (query.show === "deleted" && !rights.delete) notFound();
  const [{ articles, next }, outlets, checkers] = await Promise.all([
    listArticles(member, query),
    listOutlets(member, query.show),
    listCheckers(member),
  ]);
  const isEmpty = articles.length === 0 && next === null;
  // Whoever has archived every article still needs the way to them.
  const isNew = isEmpty && !(await hasArticles(member));
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="articles">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="grow font-serif text-3xl font-semibold tracking-tight max-sm:basis-full">Articles</h1>
        {canAddArticle(member) ? (
          <>
            <AddFiles />
            {isNew ? null : (
              <Link href="/articles/new" className={buttonLook("primary")}>
                Add article
              </Link>
            )}
          </>
        ) : null}
      </div>
      {isNew ? null : (
        <ArticleFilters
          key={addressOfList(query)}
          query={query}
          checkers={checkers}
          outlets={outlets}
          canSeeDeleted={rights.delete}
        />
      )}
      {articles.length === 0 ? (
        <NoArticles query={query} canAdd={canAddArticle(member)} isNew={isNew} isMore={next !== null} />
      ) : (
        <ArticlesTable
          articles={articles}
          menuOf={({ progress: _p, checkedBy: _c, reviewedBy: _r, ...article }) => (
            <ActOnArticle article={article} rights={rights} checkers={checkers} />
          )}
        />
      )}
      {query.after === undefined && next === null ? null : (
        <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-2">
          {query.after === undefined ? null : (
            <Link href={addressOfList({ ...query, after: undefined })} className={buttonLook()}>
              First page
            </Link>
          )}
          {next === null ? null : (
            <Link href={addressOfList({ ...query, after: next })} className={buttonLook()} rel="next">
              Next page
            </Link>
          )}
        </nav>
      )}
    </PageShell>
  );
}
