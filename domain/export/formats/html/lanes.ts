import { findingLabels, findings } from "@/domain/annotation/tag";
import { stateTable } from "@/domain/summary/how-to-read";
import { statementStates, type Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";

/** Where in the article each tag stands, a lane for each, and how often: it needs no colour to be read. */
export function lanes({ counts, statements, textLength }: Summary): Html {
  const found = findings
    .filter((finding) => counts.byFinding[finding] > 0)
    .map((finding) => `${String(counts.byFinding[finding])} ${findingLabels[finding].toLowerCase()}`);
  return html`<ul class="lanes" aria-label="Tags along the article">
    ${statementStates.map((state) => {
      const { label, sign } = stateTable[state];
      const marks = statements.filter((statement) => statement.state === state);
      return html`<li class="${state}">
        <span class="sign" aria-hidden="true">${sign}</span>
        <span><b>${counts.byState[state]}</b> ${label.toLowerCase()}</span>
        <svg viewBox="0 0 ${textLength} 10" preserveAspectRatio="none" aria-hidden="true">
          ${marks.map(({ start, end }) => html`<rect x="${start}" y="0" width="${end - start}" height="10" />`)}
        </svg>
        ${state === "disputed" && found.length > 0 && html`<small>${found.join(", ")}</small>`}
      </li>`;
    })}
  </ul>`;
}
