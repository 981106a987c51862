import { fixReasonLabels, reasonLabel, sourceLabel, stanceLabels } from "@/domain/summary/labels";
import { fixReasons, type MustFixItem, type SourceUse, type Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";
import { withLines, words } from "./words";

/** What stands between this article and the reader: disputed statements, disagreements, missing proof. */
export function mustFix({ mustFix: items }: Summary): Html {
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
          ${those.map(fix)}`
      );
    })}
  </section>`;
}

function fix(item: MustFixItem): Html {
  return html`<article class="fix">
    <a class="n" href="#statement-${item.statement}" aria-label="Statement ${item.statement}"
      >${item.statement}</a
    >
    <div>
      ${item.passages.map(passage)}
      <p class="why"><b>${reasonLabel(item)}.</b></p>
      ${item.why.map(
        ({ by, rationale }) =>
          rationale !== "" && html`<p class="why">${words(rationale)} <small>${by.name}</small></p>`,
      )}
      ${
        item.evidence.length > 0 &&
        html`<ul class="proof">
          ${item.evidence.map(cited)}
        </ul>`
      }
      ${item.missingProof !== null && html`<p class="missing">${item.missingProof}</p>`}
    </div>
  </article>`;
}

function passage({ by, before, wording, after }: MustFixItem["passages"][number]): Html {
  return html`<p class="say" dir="auto">
      ${withLines(before)}${wording.map(({ change, text }) => {
        if (change === "removed") return html`<del>${withLines(text)}</del>`;
        return change === "added" ? html`<ins>${withLines(text)}</ins>` : withLines(text);
      })}${withLines(after)}
    </p>
    ${by !== null && html`<p class="by">Wording proposed by ${by.name}</p>`}`;
}

/** A citation in a line: which source, where in it, what it does to the statement, and its words. */
export function cited({ source, stance, quote, locator }: SourceUse): Html {
  return html`<li>
    <a href="#source-${source}">[${sourceLabel(source)}${locator !== "" && html`, ${words(locator)}`}]</a>
    ${stanceLabels[stance]}${quote !== "" && html`: <q>${words(quote)}</q>`}
  </li>`;
}
