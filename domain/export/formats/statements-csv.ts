import { stateTable } from "@/domain/summary/how-to-read";
import {
  aboutLabel,
  answerLabel,
  resultLabel,
  sourceLabel,
  unnamedSourceLabel,
} from "@/domain/summary/labels";
import type { Statement, Summary } from "@/domain/summary/summary";
import { findingLabels } from "@/domain/annotation/tag";
import { csv } from "../csv";
import type { ExportFormat } from "../export-format";
import { internalColumn } from "./internal-column";

/** For spreadsheets: a row a statement, in the order of the text. */
export const statementsCsvFormat: ExportFormat = {
  name: "statements-csv",
  label: "CSV of the statements",
  part: "statements",
  extension: "csv",
  mediaType: "text/csv; charset=utf-8",
  write: ({ summary }) => csv([...internalColumn(summary), ...columns(summary)], summary.statements),
};

type Column = Parameters<typeof csv<Statement>>[0][number];

function columns({ mustFix }: Summary): Column[] {
  const toFix = new Set(mustFix.map(({ statement }) => statement));
  return [
    { title: "Statement", of: ({ number }) => number },
    { title: "Words", of: ({ quote }) => quote },
    { title: "Checked", of: ({ about }) => aboutLabel(about) },
    { title: "Result", of: ({ state }) => stateTable[state].label },
    { title: "Finding", of: ({ finding }) => (finding === null ? null : findingLabels[finding]) },
    { title: "Must be fixed", of: ({ number }) => (toFix.has(number) ? "yes" : "no") },
    { title: "Missing proof", of: ({ missingProof }) => missingProof },
    { title: "Sources", of: sourcesOf },
    { title: "Checked by", of: ({ results }) => lines(results.map(({ by }) => by.name)) },
    { title: "Why", of: ({ results }) => lines(results.map(why)) },
    {
      title: "Proposed wording",
      of: ({ results }) => lines(results.map(({ proposedWording }) => proposedWording ?? "")),
    },
    {
      title: "Review",
      of: ({ results }) => lines(results.flatMap(({ answers }) => answers.map(answerLabel))),
    },
    { title: "From character", of: ({ start }) => start },
    { title: "To character", of: ({ end }) => end },
  ];
}

function sourcesOf({ sources, unnamedSource }: Statement): string {
  const labels = sources.map(sourceLabel).join(" ");
  return lines([labels, unnamedSource ? unnamedSourceLabel(sources.length > 0) : ""]);
}

/** What each person found, named where several did. */
function why(
  { by, tag, finding, rationale }: Statement["results"][number],
  _: number,
  all: readonly unknown[],
): string {
  if (all.length === 1) return rationale;
  const found = `${by.name}: ${resultLabel(tag, finding)}`;
  return rationale === "" ? found : `${found}. ${rationale}`;
}

function lines(parts: readonly string[]): string {
  return parts.filter((part) => part !== "").join("\n");
}
