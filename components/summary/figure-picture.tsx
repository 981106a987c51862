import type { Band, Figure, FigureRow, Part } from "@/domain/summary/figures/figure";
import { partLabel } from "@/domain/summary/figures/stacked-bars";
import { laneGap, laneHeight, percent, pictureHeight } from "@/domain/summary/figures/textures";
import { stateTable } from "@/domain/summary/how-to-read";
import { stateInk } from "./state-sign";
import { plainFill, textureFill } from "./textures";

/** A picture of the report: each row under its name, its bars, and the same in words. */
export function FigurePicture({ figure, className = "" }: { figure: Figure; className?: string }) {
  return (
    <figure aria-label={figure.title} className={`min-w-0 ${className}`}>
      <figcaption>
        <span className="font-semibold">{figure.title}</span>
        <span className="sr-only">. {figure.description}</span>
      </figcaption>
      <ul className="mt-2 space-y-3">
        {figure.rows.map((row, index) => (
          <Row key={index} row={row} figure={figure} />
        ))}
      </ul>
    </figure>
  );
}

function Row({ row, figure }: { row: FigureRow; figure: Figure }) {
  return (
    <li className="break-inside-avoid">
      <bdi className="block min-w-0 wrap-anywhere">{row.label}</bdi>
      {row.bands.map((band) => (
        <div key={band.what} className="mt-1 not-last:mb-2">
          <BandPicture band={band} name={[figure.title, row.label, band.what].filter(Boolean).join(", ")} />
          <p className="flex flex-wrap gap-x-3 text-sm text-ink-2">
            {band.what === "" ? null : <span className="text-ink-3">{band.what}</span>}
            {band.parts.map((part) => (
              <PartWords key={part.state} part={part} />
            ))}
          </p>
        </div>
      ))}
    </li>
  );
}

function PartWords({ part }: { part: Part }) {
  return (
    <span className="whitespace-nowrap">
      <span aria-hidden="true">
        <b className={`font-semibold ${stateInk[part.state]}`}>{stateTable[part.state].sign}</b> {part.count}
      </span>
      <span className="sr-only">{partLabel(part)}</span>
    </span>
  );
}

/** The bars of one line; it has no view box, so that a narrow screen does not distort it. */
export function BandPicture({ band, name }: { band: Band; name: string }) {
  return (
    <svg
      role="img"
      aria-label={name}
      width="100%"
      height={pictureHeight(band.lanes)}
      className="block rounded-sm bg-rule/60"
    >
      <desc>{band.parts.map(partLabel).join(", ")}</desc>
      {band.bars.map(({ state, from, to, lane, isPlain, title }, index) => (
        <rect
          key={index}
          x={percent(from)}
          width={percent(to - from)}
          y={lane * (laneHeight + laneGap)}
          height={laneHeight}
          {...(isPlain ? { className: plainFill[state] } : { fill: textureFill(state) })}
        >
          <title>{title}</title>
        </rect>
      ))}
    </svg>
  );
}
