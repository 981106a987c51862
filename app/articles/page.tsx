import type { Metadata } from "next";
import Link from "next/link";
import { ArticleSearch } from "@/components/article/article-search";
import { ArticlesTable } from "@/components/article/articles-table";
import { buttonLook } from "@/components/ui/button";
import { PageShell } from "@/components/ui/page-shell";
import { canAddArticle } from "@/domain/permissions";
import { addressOfList, articleListQuery } from "@/domain/article/list-query";
import { listArticles } from "@/server/article-list";
import { requireMember } from "@/server/session";

export const metadata: Metadata = { title: "Articles" };

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function ArticlesPage({ searchParams }: Props) {
  const member = await requireMember();
  const query = articleListQuery.parse(await searchParams);
  const { search } = query;
  const { articles, next } = await listArticles(member, query);
  const mayAdd = canAddArticle(member);
  const isEmpty = articles.length === 0 && search === "";
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="articles">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <h1 className="font-serif text-3xl font-semibold tracking-tight">Articles</h1>
        {mayAdd && !isEmpty ? <AddArticleLink /> : null}
      </div>
      {isEmpty ? (
        <div className="mt-16 grid justify-items-center gap-5 text-center">
          <p className="max-w-sm text-lg text-ink-2">
            {mayAdd
              ? "There is no article yet: paste the first one and check it, statement by statement."
              : "There is no article yet. An editor of your newsroom can add the first one."}
          </p>
          {mayAdd ? <AddArticleLink /> : null}
        </div>
      ) : (
        <>
          <ArticleSearch search={search} />
          {articles.length === 0 ? <NoMatch search={search} /> : <ArticlesTable articles={articles} />}
          {next === null ? null : (
            <Link href={addressOfList({ ...query, after: next })} className={`mt-5 ${buttonLook()}`}>
              Next page
            </Link>
          )}
        </>
      )}
    </PageShell>
  );
}

function AddArticleLink() {
  return (
    <Link href="/articles/new" className={buttonLook("primary")}>
      Add article
    </Link>
  );
}

function NoMatch({ search }: { search: string }) {
  return (
    <p className="mt-12 text-lg text-ink-2">
      No article has all of “{search}” in it.{" "}
      <Link href="/articles" className="text-accent underline underline-offset-4">
        Show all articles
      </Link>
    </p>
  );
}
