import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { canAddArticle } from "@/domain/permissions";
import { requireMember } from "@/server/session";
import { readArticle } from "../../read-article";
import { NewVersionScreen } from "./new-version-screen";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ from?: string | string[] }>;
};

export const metadata: Metadata = { title: "New version" };

export default async function NewVersionPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  if (!canAddArticle(member)) notFound();
  const { headline, sourceUrl, version } = await readArticle(articleId);
  return (
    <main id="main" className="mx-auto w-full max-w-[1180px] px-5 pt-8 pb-24">
      <p className="text-sm text-ink-3">
        <Link href={`/articles/${articleId}`} className="hover:text-ink">
          ← Version {version.number}
        </Link>
      </p>
      <h1 className="mt-1 font-serif text-3xl font-semibold tracking-tight">New version</h1>
      <p className="mt-2 max-w-prose text-ink-2">
        Bring in the text as it stands now. You see what changed, and what becomes of every statement, before
        anything is saved. Version {version.number} stays as it is.
      </p>
      <NewVersionScreen
        articleId={articleId}
        baseVersionId={version.id}
        baseNumber={version.number}
        headline={headline}
        sourceUrl={sourceUrl}
        startsAtAddress={sourceUrl !== null && (await searchParams).from === "address"}
      />
    </main>
  );
}
