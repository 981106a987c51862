import { findingLabels, tagTable } from "@/domain/annotation/tag";
import type { Answered, StatementFilter } from "./statement-filter";

/** How each answer is named where one chooses among them. */
export const answerLabels = [
  ["agree", "Agreed"],
  ["dispute", "Disputed by a colleague"],
  ["suggest", "Suggested"],
  ["none", "None yet"],
] as const satisfies readonly (readonly [Answered, string])[];

/** Everything that a filter asks for, each with the filter that no longer asks for it. */
export function partsOf(filter: StatementFilter): { label: string; without: StatementFilter }[] {
  const { tags, finding, proofMissing, recheck, answered, text } = filter;
  const answer = answerLabels.find(([known]) => known === answered)?.[1];
  return [
    ...tags.map((state) => ({
      label: tagTable[state].label,
      without: { ...filter, tags: tags.filter((other) => other !== state) },
    })),
    ...(finding === null ? [] : [{ label: findingLabels[finding], without: { ...filter, finding: null } }]),
    ...(proofMissing ? [{ label: "Proof missing", without: { ...filter, proofMissing: false } }] : []),
    ...(recheck ? [{ label: "To re-check", without: { ...filter, recheck: false } }] : []),
    ...(answer === undefined
      ? []
      : [{ label: `Answers: ${answer.toLowerCase()}`, without: { ...filter, answered: null } }]),
    ...(text.trim() === "" ? [] : [{ label: `“${text.trim()}”`, without: { ...filter, text: "" } }]),
  ];
}
