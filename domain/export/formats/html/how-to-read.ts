import type { Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";

/** What every sign means. */
export function howToRead({ howToRead: entries }: Summary): Html {
  return html`<section>
    <h2>How to read the tags</h2>
    <dl>
      ${entries.map(
        ({ state, sign, label, meaning }) =>
          html`<div>
            <dt class="${state ?? ""}">
              <span aria-hidden="true">${sign}</span> <span class="mark ${state ?? ""}">${label}</span>
            </dt>
            <dd>${meaning}</dd>
          </div>`,
      )}
    </dl>
  </section>`;
}
