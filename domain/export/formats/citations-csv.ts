import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { sourceLabel, stanceLabels, unnamedSourceLabel } from "@/domain/summary/labels";
import type { NumberedSource, Statement, Summary } from "@/domain/summary/summary";
import { csv } from "../csv";
import type { ExportFormat } from "../export-format";
import { internalColumn } from "./internal-column";

/** For spreadsheets: a row a citation, by statement and source. */
export const citationsCsvFormat: ExportFormat = {
  name: "citations-csv",
  label: "CSV of the citations",
  part: "citations",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ summary }) => csv([...internalColumn(summary), ...columns(summary)], rows(summary)),
};

/** A use of a source; without both where all that may be said is that there is one. */
type Row = {
  statement: Statement;
  source: NumberedSource | null;
  use: NumberedSource["uses"][number] | null;
};
type Column = Parameters<typeof csv<Row>>[0][number];

function rows({ statements, sources }: Summary): Row[] {
  const uses = sources.flatMap((source) => source.uses.map((use) => ({ source, use })));
  return statements.flatMap((statement): Row[] => [
    ...uses
      .filter(({ use }) => use.statement === statement.number)
      .map(({ source, use }) => ({ statement, source, use })),
    ...(statement.unnamedSource ? [{ statement, source: null, use: null }] : []),
  ]);
}

function columns({ head }: Summary): Column[] {
  const isDesk = head.audience === "desk";
  return [
    { title: "Statement", of: ({ statement }) => statement.number },
    { title: "Statement’s words", of: ({ statement }) => statement.quote },
    { title: "Source", of: ({ source }) => (source === null ? null : sourceLabel(source.number)) },
    {
      title: "Title",
      of: ({ statement, source }) => source?.title ?? unnamedSourceLabel(statement.sources.length > 0),
    },
    { title: "It", of: ({ use }) => (use === null ? null : stanceLabels[use.stance]) },
    { title: "Quote", of: ({ use }) => use?.quote ?? null },
    { title: "Locator", of: ({ use }) => use?.locator ?? null },
    { title: "Cited by", of: ({ use }) => use?.by.name ?? null },
    { title: "Kind", of: ({ source }) => (source === null ? null : evidenceKindTable[source.kind].label) },
    { title: "Primary or secondary", of: ({ source }) => source?.sourceType ?? null },
    { title: "Web address", of: ({ source }) => source?.url ?? null },
    { title: "Publisher", of: ({ source }) => source?.publisher ?? null },
    { title: "Published", of: ({ source }) => source?.publishedAt ?? null },
    { title: "Accessed", of: ({ source }) => source?.accessedAt ?? null },
    { title: "Counts as one with", of: ({ source }) => source?.independenceGroup ?? null },
    { title: "Asked", of: ({ source }) => source?.asked ?? null },
    { title: "Where it should be", of: ({ source }) => source?.whereItShouldBe ?? null },
    { title: "File", of: ({ source }) => source?.file?.name ?? null },
    { title: "SHA-256 of the file", of: ({ source }) => source?.file?.sha256 ?? null },
    ...(isDesk
      ? [{ title: "Desk only", of: ({ source }: Row) => (source?.deskOnly === true ? "yes" : "no") }]
      : []),
  ];
}
