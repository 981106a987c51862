import {
  aboutLabel,
  fixReasonLabels,
  sourceLabel,
  stanceLabels,
  unnamedSourceLabel,
  whyLabel,
} from "@/domain/summary/labels";
import { fixReasons } from "@/domain/summary/must-fix-shape";
import type { MustFixItem, Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";
import { withLines, words } from "./words";
import { directionOf } from "@/domain/text/direction";

/** What stands between this article and the reader: disputed statements, disagreements, missing proof. */
export function mustFix({ head, mustFix: items }: Summary): Html {
  if (items.length === 0)
    return html`<section>
      <h2>Must fix before publication</h2>
      <p>Nothing.</p>
    </section>`;
  return html`<section>
    <h2>Must fix before publication</h2>
    ${fixReasons.map((reason) => {
      const those = items.filter((item) => item.reason === reason);
      return (
        those.length > 0 &&
        html`<h3>${fixReasonLabels[reason]} <span>${those.length}</span></h3>
          ${those.map((item) => fix(item, head.language))}`
      );
    })}
  </section>`;
}

function fix(item: MustFixItem, language: string): Html {
  const { statement, passages, why, evidence, unnamedSource, missingProof } = item;
  return html`<article class="fix">
    <a class="n" href="#statement-${statement}" aria-label="Statement ${statement}">${statement}</a>
    <div>
      ${passages.map((one) => passage(one, language))} ${why.map((one) => reason(one, item))}
      ${
        evidence.length > 0 &&
        html`<ul class="proof">
          ${evidence.map(cited)}
        </ul>`
      }
      ${unnamedSource && html`<p class="why">${unnamedSourceLabel(evidence.length > 0)}</p>`}
      ${missingProof !== null && html`<p class="missing">${missingProof}</p>`}
    </div>
  </article>`;
}

function reason(one: MustFixItem["why"][number], { about }: MustFixItem): Html {
  return html`<p class="why">
    <b>${whyLabel(one)}</b> (${aboutLabel(about)})${one.rationale !== "" && html`: ${words(one.rationale)}`}
    <span class="by">${one.by.name}</span>
  </p>`;
}

function passage({ by, before, wording, after }: MustFixItem["passages"][number], language: string): Html {
  return html`<p class="say" lang="${language}" dir="${directionOf(language)}">
      ${withLines(before)}${wording.map(({ change, text }) => {
        if (change === "removed") return html`<del>${withLines(text)}</del>`;
        return change === "added" ? html`<ins>${withLines(text)}</ins>` : withLines(text);
      })}${withLines(after)}
    </p>
    ${by !== null && html`<p class="by">Wording proposed by ${by.name}</p>`}`;
}

/** Which source, where in it, what it does to the statement, and its words. */
function cited({ source, title, stance, quote, locator }: MustFixItem["evidence"][number]): Html {
  return html`<li>
    <a href="#source-${source}">[${sourceLabel(source)}${locator !== "" && html`, ${words(locator)}`}]</a>
    ${words(title)} ${stanceLabels[stance]}${quote !== "" && html`: <q>${words(quote)}</q>`}
  </li>`;
}
