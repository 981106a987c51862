import { evidenceKindTable } from "@/domain/evidence/kind-registry";
import { sourceLabel, stanceLabels } from "@/domain/summary/labels";
import type { NumberedSource, Summary } from "@/domain/summary/summary";
import { writtenDay, writtenTime } from "@/domain/text/written-time";
import { isWebAddress } from "@/domain/text/web-address";
import { html, type Html } from "../../html-template";
import { words } from "./words";

/** Every source once, with what it was used for. */
export function sources({ sources: list }: Summary): Html {
  return html`<section>
    <h2>Sources <span>${list.length}</span></h2>
    ${
      list.length === 0
        ? html`<p>None is cited yet.</p>`
        : html`<ol class="sources">
            ${list.map(source)}
          </ol>`
    }
  </section>`;
}

function source(source: NumberedSource): Html {
  const { number, title, url, file } = source;
  return html`<li id="source-${number}">
    <span class="n">${sourceLabel(number)}</span>
    <div>
      <p>
        <b>${words(title)}</b>
        ${source.deskOnly && html`<strong class="desk">Desk only: not for publication</strong>`}
      </p>
      <p class="meta">
        ${details(source).map((detail, index) => (index === 0 ? detail : html` · ${detail}`))}
      </p>
      ${url !== null && html`<p class="meta">${isWebAddress(url) ? html`<a href="${url}" rel="noopener noreferrer">${url}</a>` : words(url)}</p>`}
      ${file !== null && html`<p class="meta">File ${words(file.name)}, SHA-256 <code>${file.sha256}</code></p>`}
      ${source.passage !== null && html`<p class="meta">Passage: <q>${words(source.passage.anchor.exact)}</q></p>`}
      ${source.asked !== null && html`<p class="meta">Asked: ${words(source.asked)}</p>`}
      ${source.whereItShouldBe !== null && html`<p class="meta">Where it should be: ${words(source.whereItShouldBe)}</p>`}
      <ul class="proof">
        ${source.uses.map(
          ({ statement, by, stance, quote, locator }) =>
            html`<li>
              <a href="#statement-${statement}">Statement ${statement}</a>: ${stanceLabels[stance]}
              (${by.name}${locator !== "" && html`, ${words(locator)}`})${quote !== "" && html`: <q>${words(quote)}</q>`}
            </li>`,
        )}
      </ul>
    </div>
  </li>`;
}

function details(source: NumberedSource): Html[] {
  const { publisher, publishedAt, independenceGroup, accessedAt } = source;
  return [
    html`${evidenceKindTable[source.kind].label}, ${source.sourceType} source`,
    ...(publisher === null ? [] : [words(publisher)]),
    ...(publishedAt === null ? [] : [html`${writtenDay(publishedAt)}`]),
    ...(independenceGroup === null
      ? []
      : [html`counts as one with other sources of ${words(independenceGroup)}`]),
    html`accessed ${writtenTime(accessedAt)}`,
  ];
}
