import type { Finding } from "@/domain/annotation/tag";
import { stateTable } from "@/domain/summary/how-to-read";
import { resultLabel } from "@/domain/summary/labels";
import type { StatementState } from "@/domain/summary/statement-shape";

export const stateInk: Record<StatementState, string> = {
  verified: "text-verified",
  disputed: "text-disputed",
  opinion: "text-opinion",
  unchecked: "text-unchecked",
  disagreed: "text-disputed",
  recheck: "text-unchecked",
};

/** The underline of a state, as the viewer draws it: a statement in disagreement has a line above it too. */
export const statementLook: Record<StatementState, string> = {
  verified: "statement statement-verified",
  disputed: "statement statement-disputed",
  opinion: "statement statement-opinion",
  unchecked: "statement statement-unchecked",
  disagreed: "statement statement-disputed statement-disagreed",
  recheck: "statement statement-unchecked statement-recheck",
};

/** A result by sign, name and colour: two of the three survive greyscale. */
export function StateSign({ state, finding }: { state: StatementState; finding: Finding | null }) {
  return (
    <span className={`font-semibold ${stateInk[state]}`}>
      <span aria-hidden="true">{stateTable[state].sign} </span>
      {resultLabel(state, finding)}
    </span>
  );
}
