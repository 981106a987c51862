import type { BlockChange } from "./change-shape";
import { aboutLabels, findingLabels, type About, type Finding } from "@/domain/annotation/tag";
import type { Stance } from "@/domain/evidence/evidence";
import type { Verdict } from "@/domain/review/review";
import { stateTable } from "./how-to-read";
import type { FixReason } from "./must-fix-shape";
import type { StatementState } from "./statement-shape";
import type { MustFixItem, ReviewRecord, Statement } from "./summary";

/** What a source is called wherever it is cited: E1, E2 … */
export function sourceLabel(number: number): string {
  return `E${String(number)}`;
}

/** What the public learns of a source for the desk only: that it is there. Beside others it is one more. */
export function unnamedSourceLabel(besideOthers: boolean): string {
  return `rests ${besideOthers ? "also " : ""}on a source the desk does not name`;
}

/** "that it was said", "that it is so". */
export function aboutLabel(about: About): string {
  return aboutLabels[about].toLowerCase();
}

/** "Verified", "Disputed: misleading", "In disagreement". */
export function resultLabel(state: StatementState, finding: Finding | null): string {
  const { label } = stateTable[state];
  return finding === null ? label : `${label}: ${findingLabels[finding].toLowerCase()}`;
}

export const stanceLabels: Record<Stance, string> = {
  supports: "supports",
  refutes: "refutes",
  context: "gives context",
};

export const fixReasonLabels: Record<FixReason, string> = {
  disputed: "Disputed",
  disagreement: "In disagreement",
  proof: "Without enough proof",
};

export const verdictLabels: Record<Verdict, string> = {
  agree: "Agrees",
  dispute: "Disputes",
  suggest: "Suggests",
};

const answered: Record<Verdict, string> = { agree: "agreed", dispute: "disputed", suggest: "suggestion" };

/** "agreed by Jonas Weber", "disputed by Jonas Weber, to an earlier version", "suggestion by Jonas Weber, accepted". */
export function answerLabel(answer: Statement["results"][number]["answers"][number]): string {
  return [
    `${answered[answer.verdict]} by ${answer.by.name}`,
    ...(answer.accepted ? ["accepted"] : []),
    ...(answer.toEarlierVersion ? ["to an earlier version"] : []),
  ].join(", ");
}

/** What a colleague suggested, in words: "Opinion; “about 23,600 homes”; on the words “40,000 homes”"; empty when nothing was. */
export function suggestionLabel(review: ReviewRecord): string {
  const { suggestedTag: tag, suggestedFinding: finding, suggestedWording: wording } = review;
  const { suggestedWords: marked } = review;
  return [
    ...(tag !== null ? [resultLabel(tag, finding)] : finding !== null ? [findingLabels[finding]] : []),
    ...(wording !== null ? [`“${wording}”`] : []),
    ...(marked !== null
      ? [`on the words “${marked.exact}”${marked.ofThisVersion ? "" : " of another version"}`]
      : []),
  ].join("; ");
}

/** What one person found of a statement that must be fixed: "Misleading", "Verified". */
export function whyLabel({ tag, finding }: Pick<MustFixItem["why"][number], "tag" | "finding">): string {
  return finding === null ? stateTable[tag].label : findingLabels[finding];
}

/** What happened to a paragraph since the version before. */
export const blockChangeLabels: Record<BlockChange, string> = {
  added: "New",
  removed: "Taken out",
  moved: "Moved",
  changed: "Changed",
};

/** Introduces the numbers of the statements that a change touched. */
export function touchedLabel(count: number): string {
  return count === 1 ? "re-check statement" : "re-check statements";
}
