import { stateTable } from "@/domain/summary/how-to-read";
import { aboutLabel, answerLabel, resultLabel, unnamedSourceLabel } from "@/domain/summary/labels";
import type { Statement, Summary } from "@/domain/summary/summary";
import { blocks, list, markup, type Markdown } from "../../markdown-template";
import { cited, footnoteMark } from "./cited";

/** Every statement in the order of the text: what each person found, on what proof, and what colleagues answered. */
export function statements({ statements: all }: Summary): Markdown {
  return blocks([
    markup`## Statements (${all.length}, in the order of the text)`,
    all.length === 0 && markup`None is marked yet.`,
    ...all.map((statement) => item(statement).under(`${String(statement.number)}. `)),
  ]);
}

function item({
  quote,
  state,
  finding,
  about,
  results,
  sources,
  unnamedSource,
  missingProof,
}: Statement): Markdown {
  const answers = results.flatMap((result) => result.answers);
  const details = [
    ...results.flatMap((result) => person(result, results.length > 1)),
    ...results.flatMap(({ citations }) => citations.map(cited)),
    ...(unnamedSource ? [markup`${unnamedSourceLabel(sources.length > 0)}`] : []),
    ...(missingProof === null ? [] : [markup`! ${missingProof}`]),
    ...(answers.length === 0
      ? [markup`not reviewed`]
      : answers.map((answer) => markup`${answerLabel(answer)}`)),
  ];
  return blocks([
    markup`“${quote.trim()}”${sources.map(footnoteMark)}`,
    markup`**${stateTable[state].sign} ${resultLabel(state, finding)}**, ${aboutLabel(about)}`,
    list(details),
  ]);
}

/** What one person says; named where several do. */
function person(
  { by, tag, finding, rationale }: Statement["results"][number],
  isOneOfSeveral: boolean,
): Markdown[] {
  const why = rationale.trim();
  if (!isOneOfSeveral) return why === "" ? [] : [markup`${why}`];
  return [markup`${by.name}: ${resultLabel(tag, finding)}${why !== "" && markup`. ${why}`}`];
}
