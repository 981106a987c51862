import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { VersionMenu } from "@/components/article/version-menu";
import { ExportMenu } from "@/components/summary/export-menu";
import { ReportHead } from "@/components/summary/report-head";
import { SummaryChoices } from "@/components/summary/summary-choices";
import { SummaryReport } from "@/components/summary/summary-report";
import { buttonLook } from "@/components/ui/button";
import { ExpectedFailure } from "@/domain/errors";
import { exportFormats } from "@/domain/export/registry";
import { canExport, type Member } from "@/domain/permissions";
import { readSummaryChoice, summaryQuery, type SummaryChoice } from "@/domain/summary/summary-choice";
import { requireMember } from "@/server/session";
import { getSummary } from "@/server/summaries";
import { listVersions } from "@/server/versions";
import { readArticle } from "../read-article";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline } = await readArticle((await params).articleId);
  return { title: `Summary: ${headline}` };
}

export default async function SummaryPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const choice = readSummaryChoice(await searchParams);
  const member = await requireMember();
  if (choice === null) notFound();
  const { summary, checkers } = await readSummary(member, articleId, choice);
  const versions = await listVersions(member, articleId);
  const base = `/articles/${articleId}/summary`;
  const downloads = exportFormats.map(({ name, label }) => ({
    href: `${base}/${name}${summaryQuery(choice)}`,
    label,
  }));
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-[54rem] px-6 pt-7 pb-24 max-sm:px-4 print:max-w-none print:p-0"
    >
      <div className="mb-5 flex flex-wrap items-center gap-3 print:hidden">
        <VersionMenu base={base} versions={versions} number={summary.head.versionNumber} newVersion={null} />
        <SummaryChoices base={base} people={checkers} choice={choice} />
        {canExport(member) ? (
          <div className="ml-auto">
            <ExportMenu links={downloads} />
          </div>
        ) : null}
      </div>
      {summary.head.audience === "public" ? (
        <p className="-mt-1 mb-5 max-w-prose text-sm text-ink-2 print:hidden">
          Desk-only sources, reasons that rest on them and contact details are left out. Read it before you
          publish it: what members wrote otherwise stays in their own words.
        </p>
      ) : null}
      <ReportHead head={summary.head} />
      {summary.statements.length === 0 ? (
        <div className="mt-8 space-y-4">
          <p className="font-serif text-xl">No statement is marked yet, so there is nothing to sum up.</p>
          <Link href={`/articles/${articleId}`} className={buttonLook("primary")}>
            Start marking up
          </Link>
        </div>
      ) : (
        <SummaryReport summary={summary} />
      )}
    </main>
  );
}

async function readSummary(member: Member, articleId: string, { layers, readers, version }: SummaryChoice) {
  try {
    return await getSummary(member, articleId, layers, readers, version ?? undefined);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "not-found") notFound();
    throw error;
  }
}
