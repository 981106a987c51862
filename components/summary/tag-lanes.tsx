import type { Figure, FigureRow } from "@/domain/summary/figures/figure";
import { stateTable } from "@/domain/summary/how-to-read";
import { BandPicture } from "./figure-picture";
import { stateInk } from "./state-sign";

/** Where in the article each tag stands, a lane for each, and how often: it needs no colour to be read. */
export function TagLanes({ figure }: { figure: Figure }) {
  return (
    <figure aria-label={figure.title}>
      <figcaption className="sr-only">{figure.description}</figcaption>
      <ul className="space-y-1.5">
        {figure.rows.map((row) => (
          <Lane key={row.label} row={row} title={figure.title} />
        ))}
      </ul>
    </figure>
  );
}

function Lane({ row: { label, state, bands }, title }: { row: FigureRow; title: string }) {
  return bands.map((band) => (
    <li
      key={label}
      className="grid grid-cols-[1rem_9rem_1fr] items-center gap-x-2 break-inside-avoid max-sm:grid-cols-[1rem_1fr]"
    >
      <span
        aria-hidden="true"
        className={`text-center font-semibold ${state === null ? "" : stateInk[state]}`}
      >
        {state === null ? "" : stateTable[state].sign}
      </span>
      <span className="text-ink-2">
        <b className="font-semibold text-ink">{band.parts[0]?.count}</b> {label.toLowerCase()}
      </span>
      <div className="max-sm:col-span-full">
        <BandPicture band={band} name={`${title}, ${label}`} />
      </div>
      {band.note === "" ? null : (
        <span className="col-start-3 text-sm text-ink-2 max-sm:col-span-full max-sm:col-start-1">
          {band.note}
        </span>
      )}
    </li>
  ));
}
