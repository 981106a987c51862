import type { Metadata } from "next";
import { canAddArticle, canAnnotate } from "@/domain/permissions";
import { listAnnotations, listLost } from "@/server/annotations";
import { listCitedPassages } from "@/server/cited-passages";
import { listWaved } from "@/server/nothing-to-check";
import { requireMember } from "@/server/session";
import { listVersions } from "@/server/versions";
import { MarkUp } from "./mark-up";
import { readArticle, readVersionNumber } from "./read-article";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ version?: string | string[] }>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const number = readVersionNumber((await searchParams).version);
  const { headline } = await readArticle((await params).articleId, number);
  return { title: headline };
}

export default async function MarkUpPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const member = await requireMember();
  const article = await readArticle(articleId, readVersionNumber((await searchParams).version));
  const { text: _, ...version } = article.version;
  const annotations = await listAnnotations(member, version.id);
  const lost = version.number === 1 ? [] : await listLost(member, version.id);
  const versions = await listVersions(member, articleId);
  const isNewest = versions[0]?.id === version.id;
  const waved = await listWaved(member, articleId);
  const passages = await listCitedPassages(member, article);
  return (
    <MarkUp
      // Another text is another desk, and so is another person; what was not sent to the one before is taken over.
      key={`${member.userId} ${version.id}`}
      me={{ id: member.userId, name: member.name }}
      canAnnotate={isNewest && canAnnotate(member)}
      canAddVersion={canAddArticle(member)}
      versions={versions}
      singleKeys={member.shortcuts}
      article={{ ...article, version }}
      annotations={[...annotations, ...lost]}
      waved={waved}
      passages={passages}
    />
  );
}
