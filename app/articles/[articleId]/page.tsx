import type { Metadata } from "next";
import { ArticleText } from "@/components/article/article-text";
import { canAnnotate } from "@/domain/permissions";
import { listAnnotations } from "@/server/annotations";
import { listCitedPassages } from "@/server/cited-passages";
import { requireMember } from "@/server/session";
import { MarkUp } from "./mark-up";
import { readArticle } from "./read-article";

type Props = { params: Promise<{ articleId: string }> };

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline } = await readArticle((await params).articleId);
  return { title: headline };
}

export default async function MarkUpPage({ params }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  const article = await readArticle(articleId);
  const annotations = await listAnnotations(member, article.version.id);
  const passages = await listCitedPassages(member, article);
  return (
    <MarkUp
      me={{ id: member.userId, name: member.name }}
      canAnnotate={canAnnotate(member)}
      singleKeys={member.shortcuts}
      article={article}
      annotations={annotations}
      passages={passages}
    >
      <ArticleText doc={article.version.doc} />
    </MarkUp>
  );
}
