import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PageShell } from "@/components/ui/page-shell";
import { canAddArticle } from "@/domain/permissions";
import { requireMember } from "@/server/session";
import { AddArticleScreen } from "./add-article-screen";

export const metadata: Metadata = { title: "Add article" };

export default async function AddArticlePage() {
  const member = await requireMember();
  if (!canAddArticle(member)) notFound();
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="articles">
      <h1 className="font-serif text-3xl font-semibold tracking-tight">Add article</h1>
      <AddArticleScreen />
    </PageShell>
  );
}
