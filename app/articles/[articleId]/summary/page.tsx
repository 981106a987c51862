import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { ExportMenu } from "@/components/summary/export-menu";
import { LayerChoice } from "@/components/summary/layer-choice";
import { ReportHead } from "@/components/summary/report-head";
import { SummaryReport } from "@/components/summary/summary-report";
import { buttonLook } from "@/components/ui/button";
import { ExpectedFailure } from "@/domain/errors";
import { exportFormats } from "@/domain/export/registry";
import { canExport, type Member } from "@/domain/permissions";
import { requireMember } from "@/server/session";
import { getSummary } from "@/server/summaries";
import { readArticle } from "../read-article";

type Props = {
  params: Promise<{ articleId: string }>;
  searchParams: Promise<{ layers?: string | string[] }>;
};

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { headline } = await readArticle((await params).articleId);
  return { title: `Summary: ${headline}` };
}

export default async function SummaryPage({ params, searchParams }: Props) {
  const { articleId } = await params;
  const { layers: asked } = await searchParams;
  const layers = typeof asked === "string" ? asked : "everyone";
  const member = await requireMember();
  const { summary, checkers } = await readSummary(member, articleId, layers);
  const base = `/articles/${articleId}/summary`;
  const downloads = exportFormats.map(({ name, label }) => ({
    href: `${base}/${name}?layers=${encodeURIComponent(layers)}`,
    label,
  }));
  return (
    <main
      id="main"
      className="mx-auto w-full max-w-[54rem] px-6 pt-7 pb-24 max-sm:px-4 print:max-w-none print:p-0"
    >
      <div className="mb-5 flex flex-wrap items-center gap-3 print:hidden">
        {checkers.length > 1 ? (
          <LayerChoice base={base} people={checkers} chosen={summary.head.layer} />
        ) : null}
        {canExport(member) ? (
          <div className="ml-auto">
            <ExportMenu links={downloads} />
          </div>
        ) : null}
      </div>
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

async function readSummary(member: Member, articleId: string, layers: string) {
  try {
    return await getSummary(member, articleId, layers);
  } catch (error) {
    if (error instanceof ExpectedFailure && error.code === "not-found") notFound();
    throw error;
  }
}
