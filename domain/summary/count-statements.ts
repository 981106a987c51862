import type { Finding } from "@/domain/annotation/tag";
import type { Progress } from "@/domain/article/article";
import { fixReasonOf } from "./build-must-fix";
import type { Statement, SummaryCounts } from "./summary";

/** Every number of a summary, counted here and nowhere else; how many stand at each state is the article’s progress. */
export function countStatements(
  statements: readonly Statement[],
  byState: Progress,
  sentencesNotMarked: number,
): SummaryCounts {
  const number = (holds: (statement: Statement) => boolean) => statements.filter(holds).length;
  const withFinding = (finding: Finding | null) =>
    number((statement) => statement.state === "disputed" && statement.finding === finding);
  return {
    statements: statements.length,
    byState,
    byFinding: {
      refuted: withFinding("refuted"),
      conflicting: withFinding("conflicting"),
      misleading: withFinding("misleading"),
      unsupported: withFinding("unsupported"),
      unnamed: withFinding(null),
    },
    withoutProof: number((statement) => fixReasonOf(statement) === "proof"),
    sentencesNotMarked,
    reviewed: number(({ results }) => results.some(({ answers }) => answers.length > 0)),
    shared: number(isShared),
    sharedAlike: number((statement) => isShared(statement) && isAlike(statement)),
  };
}

/** Two people or more have given it a tag. */
function isShared(statement: Statement): boolean {
  return tagged(statement).length > 1;
}

/** They gave the same one, and nobody names another finding; whatever else the statement waits for. */
function isAlike(statement: Statement): boolean {
  const results = tagged(statement);
  const findings = new Set(results.flatMap(({ finding }) => finding ?? []));
  return new Set(results.map(({ tag }) => tag)).size === 1 && findings.size <= 1;
}

function tagged({ results }: Statement): Statement["results"] {
  return results.filter(({ tag }) => tag !== "unchecked");
}
