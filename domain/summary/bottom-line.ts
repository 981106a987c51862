import type { Person } from "@/domain/people/person";
import { whoLabel } from "./audience";
import { counted, series } from "@/domain/text/plain-english";
import type { SummaryCounts } from "./summary";

type Part = [count: number, what: string];

/** Nothing is left to do: every statement is settled on enough proof, and no sentence was passed over. */
export function isReady(counts: SummaryCounts): boolean {
  return counts.statements > 0 && openPoints(counts).length === 0;
}

/** "Ready", or "Not ready: 2 must be fixed, 3 unchecked, 1 without enough proof, 1 in disagreement". */
export function stateLine(counts: SummaryCounts): string {
  if (counts.statements === 0) return "Not ready: nothing is marked yet";
  return isReady(counts) ? "Ready" : `Not ready: ${openPoints(counts).join(", ")}`;
}

function openPoints({ byState, withoutProof, sentencesNotMarked }: SummaryCounts): string[] {
  return some([
    [byState.disputed, "must be fixed"],
    [byState.unchecked, "unchecked"],
    [byState.recheck, "to re-check"],
    [withoutProof, "without enough proof"],
    [byState.disagreed, "in disagreement"],
    [sentencesNotMarked, sentencesNotMarked === 1 ? "sentence not marked" : "sentences not marked"],
  ]);
}

/** Three plain sentences: what was found, what must be done, and how far the check itself carries; without `names`, nobody is named. */
export function bottomLine(
  counts: SummaryCounts,
  checkedBy: readonly Person[],
  reviewedBy: readonly Person[],
  names = true,
): [found: string, toDo: string, reach: string] {
  const { sentencesNotMarked, statements } = counts;
  const passedOver = `${counted(sentencesNotMarked, "sentence")} with something to check ${are(sentencesNotMarked)} not marked`;
  if (statements === 0) {
    const reach = sentencesNotMarked === 0 ? "No sentence has something to check" : passedOver;
    return ["No statement is marked yet.", "There is nothing to fix so far.", `${reach}.`];
  }
  const reach = [
    ...secondLook(counts, checkedBy, reviewedBy, names),
    ...(sentencesNotMarked === 0 ? [] : [passedOver]),
  ];
  return [found(counts), toDo(counts), `${reach.join("; ")}.`];
}

function found({ statements, byState }: SummaryCounts): string {
  const { verified, disputed, opinion, unchecked, disagreed, recheck } = byState;
  const settled = some([
    [verified, `${are(verified)} verified`],
    [disputed, verified > 0 ? "disputed" : `${are(disputed)} disputed`],
    [opinion, verified + disputed > 0 ? "opinion" : `${are(opinion)} opinion`],
  ]);
  const open = some([
    [unchecked, `${are(unchecked)} still unchecked`],
    [recheck, "to re-check since the article changed"],
    [disagreed, `${are(disagreed)} in disagreement`],
  ]);
  const parts = [settled, open].filter((part) => part.length > 0).map(series);
  return `Of ${counted(statements, "statement")}, ${parts.join("; ")}.`;
}

function toDo({ byState, byFinding, withoutProof }: SummaryCounts): string {
  const { disputed, disagreed, unchecked, recheck } = byState;
  const proof = withoutProof === 0 ? [] : [`${counted(withoutProof, "needs", "need")} more proof`];
  if (disputed + disagreed === 0) {
    if (withoutProof > 0) return `Nothing is disputed, but ${proof.join("")}.`;
    const isOpen = unchecked + recheck > 0;
    return isOpen ? "Nothing is disputed so far." : "Nothing must be fixed before publication.";
  }
  const findings = some([
    [byFinding.refuted, "refuted"],
    [byFinding.conflicting, "conflicting"],
    [byFinding.misleading, "misleading"],
    [byFinding.unsupported, "unsupported"],
    [byFinding.unnamed, "without an agreed finding"],
  ]);
  const fix = disputed === 0 ? [] : [`${String(disputed)} must be fixed (${series(findings)})`];
  const settle = disagreed === 0 ? [] : [`${counted(disagreed, "disagreement")} must be settled`];
  const tasks = [...fix, ...settle, ...proof];
  const last = tasks.splice(-1).join("");
  return `Before publication, ${tasks.length === 0 ? last : `${tasks.join(", ")}, and ${last}`}.`;
}

function secondLook(
  { statements, shared, sharedAlike, reviewed }: SummaryCounts,
  checkedBy: readonly Person[],
  reviewedBy: readonly Person[],
  names: boolean,
): string[] {
  const who = checkedBy.length === 2 ? "both" : "several";
  const looks = [
    ...(shared === 0
      ? []
      : [
          `The ${String(checkedBy.length)} checkers agree on ${String(sharedAlike)} of ${counted(shared, "statement")} that ${who} tagged`,
        ]),
    ...(reviewed === 0
      ? []
      : [`${whoLabel(reviewedBy, { names })} answered ${String(reviewed)} of ${String(statements)}`]),
  ];
  return looks.length > 0 ? looks : ["No colleague has reviewed this yet"];
}

function some(parts: readonly Part[]): string[] {
  return parts.filter(([count]) => count > 0).map(([count, what]) => `${String(count)} ${what}`);
}

function are(count: number): string {
  return count === 1 ? "is" : "are";
}
