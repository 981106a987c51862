import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { canReview } from "@/domain/permissions";
import { listColleagues } from "@/domain/review/list-colleagues";
import { passageContext } from "@/domain/review/passage-context";
import { splitSentences } from "@/domain/text/sentences";
import { listAnnotations } from "@/server/annotations";
import { requireMember } from "@/server/session";
import { readArticle } from "../read-article";
import { ReviewPage } from "./review-page";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ colleague?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline } = await readArticle((await params).articleId);
  return { title: `Review: ${headline}` };
}

export default async function ReviewArticlePage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  if (!canReview(member)) notFound();
  const { version, language } = await readArticle(articleId);
  const annotations = await listAnnotations(member, version.id);

  const me = { id: member.userId, name: member.name };
  const { colleague: asked } = await searchParams;
  const colleagues = listColleagues(annotations, me);
  const colleague = colleagues.find(({ id }) => id === asked) ?? colleagues[0] ?? null;
  const mine = annotations.filter(({ author }) => author.id === me.id);
  const theirs = annotations.filter(({ author }) => author.id === colleague?.id);

  const sentences = splitSentences(version.text, language);
  const contexts = Object.fromEntries(
    [...mine, ...theirs].map(({ id, anchor }) => [
      id,
      passageContext(version.text, sentences, language, anchor),
    ]),
  );
  return (
    <ReviewPage
      // What one person is writing is never shown to another.
      key={me.id}
      me={me}
      articleId={articleId}
      versionId={version.id}
      versionNumber={version.number}
      language={language}
      colleagues={colleagues}
      colleague={colleague}
      mine={mine}
      theirs={theirs}
      contexts={contexts}
    />
  );
}
