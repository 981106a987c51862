import { stateTable } from "../how-to-read";
import { statementStates, type StatementState } from "../statement-shape";
import type { Band, Part } from "./figure";

/** How many there are of each state, without those of which there is none. */
function partsOf(states: readonly StatementState[]): Part[] {
  return statementStates.flatMap((state) => {
    const count = states.filter((one) => one === state).length;
    return count === 0 ? [] : [{ state, count }];
  });
}

/** "4 verified", as it stands beside a bar. */
export function partLabel({ state, count }: Part): string {
  return `${String(count)} ${stateTable[state].label.toLowerCase()}`;
}

/** A bar of parts end to end, as long as its share of `longest` statements. */
export function stacked(what: string, states: readonly StatementState[], longest: number): Band {
  const parts = partsOf(states);
  let before = 0;
  const bars = parts.map((part) => {
    const from = before / longest;
    before += part.count;
    return { state: part.state, from, to: before / longest, lane: 0, isPlain: false, title: partLabel(part) };
  });
  return { what, parts, note: "", bars, lanes: 1 };
}
