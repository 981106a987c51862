import { findingLabels, findings } from "@/domain/annotation/tag";
import { stateTable } from "@/domain/summary/how-to-read";
import { statementStates, type StatementState, type Summary } from "@/domain/summary/summary";
import { stateInk } from "./state-sign";

type Props = { summary: Pick<Summary, "counts" | "statements" | "textLength"> };

/** Where in the article each tag stands, a lane for each, and how often: it needs no colour to be read. */
export function TagLanes({ summary: { counts, statements, textLength } }: Props) {
  const found = findings
    .filter((finding) => counts.byFinding[finding] > 0)
    .map((finding) => `${String(counts.byFinding[finding])} ${findingLabels[finding].toLowerCase()}`);
  return (
    <ul aria-label="Tags along the article" className="space-y-1.5">
      {statementStates.map((state) => (
        <li
          key={state}
          className={`grid grid-cols-[1rem_9rem_1fr] items-center gap-x-2 max-sm:grid-cols-[1rem_1fr] ${stateInk[state]}`}
        >
          <span aria-hidden="true" className="text-center font-semibold">
            {stateTable[state].sign}
          </span>
          <span className="text-ink-2">
            <b className="font-semibold text-ink">{counts.byState[state]}</b>{" "}
            {stateTable[state].label.toLowerCase()}
          </span>
          <Lane marks={statements.filter((statement) => statement.state === state)} textLength={textLength} />
          {state === "disputed" && found.length > 0 ? (
            <span className="col-start-3 text-sm text-ink-2 max-sm:col-span-full max-sm:col-start-1">
              {found.join(", ")}
            </span>
          ) : null}
        </li>
      ))}
    </ul>
  );
}

type LaneProps = {
  marks: readonly { number: number; start: number; end: number; state: StatementState }[];
  textLength: number;
};

/** The whole article from left to right; a statement of a few words stays wide enough to be seen. */
function Lane({ marks, textLength }: LaneProps) {
  const narrowest = textLength / 250;
  return (
    <svg
      aria-hidden="true"
      viewBox={`0 0 ${String(Math.max(textLength, 1))} 10`}
      preserveAspectRatio="none"
      className="h-3 w-full rounded-sm bg-rule/60 fill-current max-sm:col-span-full"
    >
      {marks.map(({ number, start, end }) => (
        <rect key={number} x={start} y={0} width={Math.max(end - start, narrowest)} height={10} />
      ))}
    </svg>
  );
}
