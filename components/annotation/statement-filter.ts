import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, type Finding, type TagState } from "@/domain/annotation/tag";
import { foldWords } from "@/domain/article/fold-words";
import { proofOf } from "@/domain/evidence/proof";
import type { Verdict } from "@/domain/review/review";

/** What colleagues have answered: one of the verdicts, or nothing yet. */
export type Answered = Verdict | "none";

/** Which of the shown statements are looked for. What is empty, null or false asks for nothing. */
export type StatementFilter = {
  tags: readonly TagState[];
  finding: Finding | null;
  /** Only those whose proof is not enough. */
  proofMissing: boolean;
  /** Only those that wait for a re-check. */
  recheck: boolean;
  answered: Answered | null;
  /** Words of the statement, of what is said of it, or of its sources. */
  text: string;
};

export const noFilter: StatementFilter = {
  tags: [],
  finding: null,
  proofMissing: false,
  recheck: false,
  answered: null,
  text: "",
};

/** Whether the filter lets everything through. */
export function isEmpty(filter: StatementFilter): boolean {
  return (
    filter.tags.length === 0 &&
    filter.finding === null &&
    !filter.proofMissing &&
    !filter.recheck &&
    filter.answered === null &&
    filter.text.trim() === ""
  );
}

/** The annotations that the filter asks for: those that hold everything it names, and of several tags any. */
export function filterStatements(
  annotations: readonly Annotation[],
  filter: StatementFilter,
): readonly Annotation[] {
  if (isEmpty(filter)) return annotations;
  const words = foldWords(filter.text.trim());
  return annotations.filter(
    (annotation) =>
      (filter.tags.length === 0 || filter.tags.includes(tagState(annotation))) &&
      (filter.finding === null || annotation.finding === filter.finding) &&
      (!filter.recheck || annotation.recheck !== undefined) &&
      (filter.answered === null || hasAnswer(annotation, filter.answered)) &&
      (!filter.proofMissing || proofOf(annotation).missing !== null) &&
      (words === "" || foldWords(wordsOf(annotation)).includes(words)),
  );
}

function hasAnswer({ reviews }: Annotation, answered: Answered): boolean {
  return answered === "none" ? reviews.length === 0 : reviews.some(({ verdict }) => verdict === answered);
}

function wordsOf({ anchor, rationale, proposedWording, citations }: Annotation): string {
  const sources = citations.flatMap(({ quote, evidence }) => [quote, evidence.title, evidence.url ?? ""]);
  return [anchor.exact, rationale, proposedWording ?? "", ...sources].join("\n");
}
