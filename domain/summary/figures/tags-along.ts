import { findingLabels, findings } from "@/domain/annotation/tag";
import { stateTable } from "../how-to-read";
import { resultLabel } from "../labels";
import { statementStates } from "../statement-shape";
import type { Statement, Summary } from "../summary";
import type { Bar, Figure } from "./figure";

/** Narrower than this, in parts of the whole, a statement of a few words could not be seen. */
const narrowest = 1 / 250;
/** Narrower than this a texture is no more than a broken line. */
const narrowestTexture = 1 / 60;
/** More lanes than this cannot be told apart; what overlaps further shares the last. */
const mostLanes = 3;

/** Where in the article each tag stands: a row for each, from its first word to its last. */
export function tagsAlong({ counts, statements, textLength }: Summary): Figure {
  const found = findings
    .filter((finding) => counts.byFinding[finding] > 0)
    .map((finding) => `${String(counts.byFinding[finding])} ${findingLabels[finding].toLowerCase()}`);
  // A first version has nothing to re-check, and needs no row that says so.
  const lanes = statementStates.filter((state) => state !== "recheck" || counts.byState.recheck > 0);
  return {
    name: "along",
    title: "Tags along the article",
    description:
      "Each row is the whole article from its first word to its last, with the statements of one tag.",
    rows: lanes.map((state) => {
      const bars = inLanes(
        statements.filter((statement) => statement.state === state),
        Math.max(textLength, 1),
      );
      return {
        label: stateTable[state].label,
        state,
        bands: [
          {
            what: "",
            parts: [{ state, count: counts.byState[state] }],
            note: state === "disputed" ? found.join(", ") : "",
            bars,
            lanes: Math.max(1, ...bars.map(({ lane }) => lane + 1)),
          },
        ],
      };
    }),
  };
}

/** Statements that overlap stand below each other. */
function inLanes(statements: readonly Statement[], textLength: number): Bar[] {
  const ends: number[] = [];
  return statements.map(({ number, start, end, state, finding }) => {
    const from = Math.min(start / textLength, 1 - narrowest);
    const to = Math.min(Math.max(end / textLength, from + narrowest), 1);
    const free = ends.findIndex((taken) => taken <= start);
    const lane = Math.min(free < 0 ? ends.length : free, mostLanes - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, end);
    const isPlain = to - from < narrowestTexture;
    return {
      state,
      from,
      to,
      lane,
      isPlain,
      title: `Statement ${String(number)}: ${resultLabel(state, finding)}`,
    };
  });
}
