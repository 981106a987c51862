import Link from "next/link";
import type { ReactNode } from "react";
import { ArchivedNote } from "@/components/article/archived-note";
import { ArticleTabs } from "@/components/article/article-tabs";
import { canArrangeArticle, canDeleteArticle, canReview } from "@/domain/permissions";
import { listCheckers } from "@/server/checkers";
import { requireMember } from "@/server/session";
import { ActOnArticle } from "../act-on-article";
import { unarchive } from "../actions";
import { readArrangement } from "./read-article";

type Props = { params: Promise<{ articleId: string }>; children: ReactNode };

export default async function ArticleLayout({ params, children }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  const article = await readArrangement(articleId);
  const rights = { arrange: canArrangeArticle(member), delete: canDeleteArticle(member) };
  const checkers = rights.arrange ? await listCheckers(member) : [];
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <header className="sticky top-0 z-30 flex short:static h-13 items-center gap-5 border-b border-rule bg-paper/95 px-5 backdrop-blur max-sm:gap-2 max-sm:px-3 max-[22rem]:gap-1 max-[22rem]:px-2 print:hidden">
        <Link href="/articles" className="font-serif text-[17px] font-semibold tracking-tight">
          Galley
        </Link>
        <span className="min-w-0 truncate text-ink-2 max-md:hidden">
          <Link href="/articles" className="hover:text-ink">
            Articles
          </Link>
          <span aria-hidden="true" className="mx-2 text-ink-3">
            /
          </span>
          {article.headline}
        </span>
        <ArticleTabs articleId={articleId} canReview={canReview(member)} />
        <ActOnArticle article={article} rights={rights} checkers={checkers} isOwnPage />
      </header>
      {article.shelf === "archived" ? (
        <ArchivedNote
          articleId={articleId}
          revision={article.revision}
          onUnarchive={rights.arrange ? unarchive : null}
        />
      ) : null}
      {children}
    </>
  );
}
