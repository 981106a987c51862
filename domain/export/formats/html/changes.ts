import { tagTable } from "@/domain/annotation/tag";
import type { VersionChanges } from "@/domain/summary/change-shape";
import { blockChangeLabels, touchedLabel } from "@/domain/summary/labels";
import type { Summary } from "@/domain/summary/summary";
import { directionOf } from "@/domain/text/direction";
import { html, type Html } from "../../html-template";
import { withLines } from "./words";

/** What the article changed since the version before, and which checks that touched. */
export function changes({ head, changes: made }: Summary): Html | false {
  if (made === null) return false;
  const { since, blocks, lost } = made;
  return html`<section>
    <h2>What changed since version ${since}</h2>
    ${blocks.map((block) => changed(block, head.language))}
    ${
      lost.length > 0 &&
      html`<h3>No longer in the text <span>${lost.length}</span></h3>
        <ul>
          ${lost.map(
            ({ by, tag, quote }) =>
              html`<li>
                <q>${withLines(quote)}</q>
                <span class="by">${tagTable[tag].label.toLowerCase()}, ${by.name}</span>
              </li>`,
          )}
        </ul>`
    }
  </section>`;
}

function changed({ change, wording, statements }: VersionChanges["blocks"][number], language: string): Html {
  return html`<p class="by">
      ${blockChangeLabels[change]}${
        statements.length > 0 &&
        html` · <b class="unchecked">${touchedLabel(statements.length)}</b> ${statements.map(
            (number) => html`<a href="#statement-${number}">${number}</a> `,
          )}`
      }
    </p>
    <p class="say" lang="${language}" dir="${directionOf(language)}">
      ${wording.map(({ change: part, text }) => {
        if (part === "removed") return html`<del>${withLines(text)}</del>`;
        return part === "added" ? html`<ins>${withLines(text)}</ins>` : withLines(text);
      })}
    </p>`;
}
