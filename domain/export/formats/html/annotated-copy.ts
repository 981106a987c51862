import type { CopyBlock, CopySegment } from "@/domain/summary/annotated-copy";
import { copyRuns } from "@/domain/summary/copy-runs";
import { itemMarker } from "@/domain/summary/item-marker";
import { resultLabel } from "@/domain/summary/labels";
import { stateTable } from "@/domain/summary/how-to-read";
import type { Statement, Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";
import { withLines } from "./words";
import { directionOf } from "@/domain/text/direction";

/** More lines than this under one word cannot be told apart. */
const mostUnderlines = 3;

type Statements = ReadonlyMap<number, Statement>;

/** The article as it was checked, each statement underlined in the shape of its tag and numbered at its end. */
export function annotatedCopy({ head, copy, statements }: Summary): Html {
  const dir = directionOf(head.language);
  const byNumber: Statements = new Map(statements.map((statement) => [statement.number, statement]));
  return html`<section class="copy">
    <h2>Annotated copy</h2>
    <div lang="${head.language}" dir="${dir}">
      ${copyRuns(copy).map((run) => {
        const blocks = run.map((block) => set(block, byNumber, dir));
        if (run[0].block.kind === "list item")
          return html`<ul>
            ${blocks}
          </ul>`;
        return run[0].block.kind === "quote" ? html`<blockquote>${blocks}</blockquote>` : blocks;
      })}
    </div>
  </section>`;
}

function set({ block, segments }: CopyBlock, statements: Statements, dir: string): Html {
  const pieces = segments.map((segment) => piece(segment, statements));
  switch (block.kind) {
    case "heading":
      return html`<p
        class="heading level-${block.level}"
        role="heading"
        aria-level="${Math.min(block.level + 2, 6)}"
        dir="${dir}"
      >
        ${pieces}
      </p>`;
    case "list item":
      return html`<li class="depth-${Math.min(block.depth, 4)}" dir="${dir}">
        ${marker(itemMarker(block))}${pieces}
      </li>`;
    case "standfirst":
      return html`<p class="standfirst" dir="${dir}">${pieces}</p>`;
    default:
      return html`<p dir="${dir}">${pieces}</p>`;
  }
}

function marker(words: string | null): Html | false {
  return words !== null && html`<span class="marker">${words}</span> `;
}

function piece({ text, statements: numbers, endings }: CopySegment, statements: Statements): Html {
  const over = numbers.flatMap((number) => statements.get(number) ?? []);
  const underlined = over
    .slice(0, mostUnderlines)
    .reduceRight(
      (inner, { state }, line) => html`<span class="mark ${state} line-${line}">${inner}</span>`,
      html`${withLines(text)}`,
    );
  const ending = over.filter(({ number }) => endings.includes(number));
  return html`${underlined}${ending.map(
    ({ number, state, finding }) =>
      html`<sup class="${state}"
        ><a href="#statement-${number}" aria-label="Statement ${number}: ${resultLabel(state, finding)}"
          >${number}&#8239;${stateTable[state].sign}</a
        ></sup
      >`,
  )}`;
}
