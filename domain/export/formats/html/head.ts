import { whoLabel } from "@/domain/summary/audience";
import type { Summary } from "@/domain/summary/summary";
import { writtenDay, writtenTime } from "@/domain/text/written-time";
import { html, type Html } from "../../html-template";
import { words } from "./words";
import { directionOf } from "@/domain/text/direction";

/** What was checked, by whom, how it stands, and the three sentences to read if one reads nothing else. */
export function head({ head, bottomLine }: Summary): Html {
  return html`<header>
    <p class="over"><strong>${head.notice}</strong> · Fact-check summary · ${head.newsroom}</p>
    <h1 lang="${head.language}" dir="${directionOf(head.language)}">${head.headline}</h1>
    <p class="meta">
      ${head.outlet !== "" && html`${words(head.outlet)} · `}${head.byline !== "" && html`${words(head.byline)} · `}
      ${head.publishedAt !== null && html`published ${writtenDay(head.publishedAt)} · `} version
      ${head.versionNumber}, taken in
      <time datetime="${head.retrievedAt}">${writtenTime(head.retrievedAt)}</time>
    </p>
    <p class="meta">
      ${head.checkedBy.length === 0 ? "Checked by nobody yet" : html`Checked by ${whoLabel(head.checkedBy, head)}`}
      ·
      ${head.reviewedBy.length === 0 ? "not reviewed" : html`reviewed by ${whoLabel(head.reviewedBy, head)}`}
      ·
      ${head.layer === null ? "everyone’s annotations" : html`only the annotations of ${whoLabel([head.layer], head)}`}
    </p>
    <p class="meta">
      Made <time datetime="${head.madeAt}">${writtenTime(head.madeAt)}</time> · SHA-256 of the text
      <code>${head.sha256}</code>
    </p>
    <p class="state ${head.ready ? "ready" : "open"}">${head.ready ? "✓" : "!"} ${head.state}</p>
    <p class="bottom">${bottomLine.join(" ")}</p>
  </header>`;
}
