import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { SourcePage } from "@/components/evidence/library/source-page";
import { PageShell } from "@/components/ui/page-shell";
import { ExpectedFailure } from "@/domain/errors";
import { usesQuery, type SourceDetails } from "@/domain/evidence/library";
import { getSource, listUses } from "@/server/library-source";
import { requireMember } from "@/server/session";
import { libraryActsOf } from "../library-acts";

type Props = {
  params: Promise<{ evidenceId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { evidence } = await readSource((await params).evidenceId);
  return { title: evidence.title };
}

export default async function EvidenceSourcePage({ params, searchParams }: Props) {
  const member = await requireMember();
  const source = await readSource((await params).evidenceId);
  const { after } = usesQuery.parse(await searchParams);
  const used = await listUses(member, source.evidence.id, after);
  return (
    <PageShell name={member.name} newsroom={member.newsroomName} here="evidence">
      <SourcePage source={source} used={used} isFirst={after === null} acts={libraryActsOf(member)} />
    </PageShell>
  );
}

/** The source of this address, loaded once a request; what was merged away leads to what it became. */
const readSource = cache(async (evidenceId: string): Promise<SourceDetails> => {
  const member = await requireMember();
  try {
    const source = await getSource(member, evidenceId);
    if ("mergedInto" in source) redirect(`/evidence/${source.mergedInto}`);
    return source;
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "not-found") notFound();
    throw error;
  }
});
