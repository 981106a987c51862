import Link from "next/link";
import type { ReactNode } from "react";
import { ArticleTabs } from "@/components/article/article-tabs";
import { canReview } from "@/domain/permissions";
import { requireMember } from "@/server/session";
import { readArticle } from "./read-article";

type Props = { params: Promise<{ articleId: string }>; children: ReactNode };

export default async function ArticleLayout({ params, children }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  const { headline } = await readArticle(articleId);
  return (
    <>
      <a
        href="#main"
        className="sr-only focus:not-sr-only focus:fixed focus:top-3 focus:left-3 focus:z-50 focus:rounded-lg focus:bg-surface focus:px-3 focus:py-2"
      >
        Skip to content
      </a>
      <header className="sticky top-0 z-30 flex h-13 items-center gap-5 border-b border-rule bg-paper/95 px-5 backdrop-blur max-sm:gap-2 max-sm:px-3 print:hidden">
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
          {headline}
        </span>
        <ArticleTabs articleId={articleId} canReview={canReview(member)} />
      </header>
      {children}
    </>
  );
}
