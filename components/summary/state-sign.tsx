import type { Finding } from "@/domain/annotation/tag";
import { stateTable } from "@/domain/summary/how-to-read";
import { resultLabel } from "@/domain/summary/labels";
import type { StatementState } from "@/domain/summary/summary";

export const stateInk: Record<StatementState, string> = {
  verified: "text-verified",
  disputed: "text-disputed",
  opinion: "text-opinion",
  unchecked: "text-unchecked",
  disagreed: "text-disputed",
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
