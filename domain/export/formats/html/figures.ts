import type { Band, Figure, FigureRow, Part } from "@/domain/summary/figures/figure";
import { figuresOf, figuresTitle } from "@/domain/summary/figures/figures-of";
import { partLabel } from "@/domain/summary/figures/stacked-bars";
import {
  laneGap,
  laneHeight,
  percent,
  pictureHeight,
  textures,
  tileSize,
} from "@/domain/summary/figures/textures";
import { stateTable } from "@/domain/summary/how-to-read";
import { statementStates } from "@/domain/summary/statement-shape";
import type { Summary } from "@/domain/summary/summary";
import { html, type Html } from "../../html-template";

/** By speaker and, where people are named, by person. */
export function figures(summary: Summary): Html | false {
  const all = figuresOf(summary);
  return (
    all.length > 0 &&
    html`<section>
      <h2>${figuresTitle(all)}</h2>
      <div class="figures">${all.map(figure)}</div>
    </section>`
  );
}

function figure({ title, description, rows }: Figure): Html {
  return html`<figure aria-label="${title}">
    <figcaption><b>${title}</b><small>${description}</small></figcaption>
    <ul>
      ${rows.map((row) => rowOf(row, title))}
    </ul>
  </figure>`;
}

function rowOf({ label, bands }: FigureRow, title: string): Html {
  return html`<li>
    <bdi>${label}</bdi>
    ${bands.map(
      (band) =>
        html`${picture(band, `${title}, ${label}, ${band.what}`)}
          <p class="meta">${band.what} ${band.parts.map(part)}</p>`,
    )}
  </li>`;
}

function part(part: Part): Html {
  return html`<span class="part"
    ><b class="${part.state}" aria-hidden="true">${stateTable[part.state].sign}</b> ${part.count}<span
      class="unseen"
    >
      ${stateTable[part.state].label.toLowerCase()}</span
    ></span
  > `;
}

/** The bars of one line; it has no view box, so that a narrow screen does not distort it. */
export function picture({ bars, lanes, parts }: Band, name: string): Html {
  return html`<svg role="img" aria-label="${name}" width="100%" height="${pictureHeight(lanes)}">
    <title>${name}</title>
    <desc>${parts.map(partLabel).join(", ")}</desc>
    ${bars.map(
      ({ state, from, to, lane, isPlain, title }) =>
        html`<rect
          x="${percent(from)}"
          width="${percent(to - from)}"
          y="${lane * (laneHeight + laneGap)}"
          height="${laneHeight}"
          ${isPlain ? html`class="plain ${state}"` : html`fill="url(#texture-${state})"`}
        >
          <title>${title}</title>
        </rect>`,
    )}
  </svg>`;
}

/** What the bars are filled with. */
export const textureDefinitions = html`<svg class="textures" aria-hidden="true" width="0" height="0">
  <defs>
    ${statementStates.map((state) => {
      const { ground, path, width } = textures[state];
      return html`<pattern
        id="texture-${state}"
        class="texture ${state}"
        width="${tileSize}"
        height="${tileSize}"
        patternUnits="userSpaceOnUse"
      >
        <rect width="${tileSize}" height="${tileSize}" fill-opacity="${ground}" stroke="none" />
        <path d="${path}" stroke-width="${width}" stroke-linecap="round" fill="none" />
      </pattern>`;
    })}
  </defs>
</svg>`;
