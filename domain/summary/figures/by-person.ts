import { counted } from "@/domain/text/plain-english";
import type { StatementState } from "../statement-shape";
import type { Summary } from "../summary";
import type { Figure } from "./figure";
import { stacked } from "./stacked-bars";

/** More people than this are counted together. */
const mostPeople = 12;

type Work = { label: string; annotated: StatementState[]; reviewed: StatementState[] };

/** Who annotated, and whose annotations they answered, by the tag that those have. */
export function byPerson({ head, statements, reviews }: Summary): Figure {
  const people = new Map([...head.checkedBy, ...head.reviewedBy].map((person) => [person.id, person]));
  const work = [...people.values()]
    .map(({ id, name }): Work => ({
      label: name,
      annotated: statements.flatMap(({ results }) => results.filter(({ by }) => by.id === id).map(stateOf)),
      reviewed: reviews
        .filter(({ by }) => by.id === id)
        .flatMap(({ statement, of }) =>
          (statements[statement - 1]?.results ?? []).filter(({ by }) => by.id === of.id).map(stateOf),
        ),
    }))
    .sort((one, other) => amountOf(other) - amountOf(one));
  const rows = folded(work);
  const longest = Math.max(
    1,
    ...rows.flatMap(({ annotated, reviewed }) => [annotated.length, reviewed.length]),
  );
  return {
    name: "people",
    title: "By person",
    description: "Who annotated, and who reviewed the annotations of colleagues: how many stand at each tag.",
    rows: rows.map(({ label, annotated, reviewed }) => ({
      label,
      state: null,
      bands: [
        ...(annotated.length === 0 ? [] : [stacked("Annotated", annotated, longest)]),
        ...(reviewed.length === 0 ? [] : [stacked("Reviewed", reviewed, longest)]),
      ],
    })),
  };
}

/** A tag counts for nothing while its words wait to be looked at again. */
function stateOf({ tag, recheck }: Summary["statements"][number]["results"][number]): StatementState {
  return recheck ? "recheck" : tag;
}

function folded(work: readonly Work[]): Work[] {
  const rest = work.slice(mostPeople);
  if (rest.length < 2) return [...work];
  return [
    ...work.slice(0, mostPeople),
    {
      label: counted(rest.length, "other member"),
      annotated: rest.flatMap(({ annotated }) => annotated),
      reviewed: rest.flatMap(({ reviewed }) => reviewed),
    },
  ];
}

function amountOf({ annotated, reviewed }: Work): number {
  return annotated.length + reviewed.length;
}
