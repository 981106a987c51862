import { tagsAlong } from "@/domain/summary/figures/tags-along";
import { stateTable } from "@/domain/summary/how-to-read";
import type { Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";
import { picture } from "./figures";

/** Where in the article each tag stands, a lane for each, and how often: it needs no colour to be read. */
export function lanes(summary: Summary): Html {
  const { title, rows } = tagsAlong(summary);
  return html`<figure aria-label="${title}">
    <ul class="lanes">
      ${rows.map(({ label, state, bands }) =>
        bands.map(
          (band) =>
            html`<li class="${state ?? ""}">
              <span class="sign" aria-hidden="true">${state !== null && stateTable[state].sign}</span>
              <span><b>${band.parts[0]?.count ?? 0}</b> ${label.toLowerCase()}</span>
              ${picture(band, `${title}, ${label}`)} ${band.note !== "" && html`<small>${band.note}</small>`}
            </li>`,
        ),
      )}
    </ul>
  </figure>`;
}
