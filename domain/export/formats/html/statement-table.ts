import { stateTable } from "@/domain/summary/how-to-read";
import {
  aboutLabel,
  answerLabel,
  resultLabel,
  sourceLabel,
  unnamedSourceLabel,
} from "@/domain/summary/labels";
import type { Statement, Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";
import { words } from "./words";
import { directionOf } from "@/domain/text/direction";

/** Every statement in the order of the text: what each person found, on what proof, and what colleagues answered. */
export function statementTable({ head, statements }: Summary): Html {
  return html`<section>
    <h2>Statements <span>${statements.length}, in the order of the text</span></h2>
    ${
      statements.length === 0
        ? html`<p>None is marked yet.</p>`
        : html`<table class="statements">
            <thead>
              <tr>
                <th>#</th>
                <th>Statement</th>
                <th>Result</th>
                <th>Proof</th>
                <th>Review</th>
              </tr>
            </thead>
            <tbody>
              ${statements.map((statement) => row(statement, head.language))}
            </tbody>
          </table>`
    }
  </section>`;
}

function row(statement: Statement, language: string): Html {
  const { number, quote, state, finding, about, results, sources, unnamedSource, missingProof } = statement;
  const answers = results.flatMap((result) => result.answers);
  return html`<tr id="statement-${number}">
    <td class="n">${number}</td>
    <td>
      <p lang="${language}" dir="${directionOf(language)}">${quote}</p>
      ${results.map((result) => person(result, results.length > 1))}
    </td>
    <td class="result">
      <b class="${state}">${stateTable[state].sign} ${resultLabel(state, finding)}</b>
      <small>${aboutLabel(about)}</small>
    </td>
    <td>
      ${sources.map((source, index) => html`${index > 0 && ", "}<a href="#source-${source}">${sourceLabel(source)}</a>`)}
      ${unnamedSource && html`<small>${unnamedSourceLabel(sources.length > 0)}</small>`}
      ${missingProof !== null && html`<small class="missing">${missingProof}</small>`}
    </td>
    <td>
      ${answers.length === 0 ? "not reviewed" : answers.map((answer) => html`<span class="line">${answerLabel(answer)}</span>`)}
    </td>
  </tr>`;
}

/** What one person says; named where several do. */
function person(
  { by, tag, finding, rationale }: Statement["results"][number],
  isOneOfSeveral: boolean,
): Html | false {
  if (!isOneOfSeveral) return rationale !== "" && html`<p class="why">${words(rationale)}</p>`;
  return html`<p class="why">
    ${by.name}:
    <b class="${tag}">${stateTable[tag].sign} ${resultLabel(tag, finding)}</b
    >${rationale !== "" && html`. ${words(rationale)}`}
  </p>`;
}
