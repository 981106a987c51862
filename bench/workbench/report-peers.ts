import { median, percentile } from "../statistics";
import { aligned, inUnit, type Unit } from "../table";
import type { MeasuredPeer } from "./measure-peer";
import type { PeerName } from "./peers";
import type { Measured } from "./report-galley";

type Line = { what: string; unit: Unit; of: (runs: readonly MeasuredPeer[]) => number };

const frames = (runs: readonly MeasuredPeer[]) => runs.flatMap(({ scroll }) => scroll.frames);
const added = (runs: readonly MeasuredPeer[]) => runs.flatMap(({ add }) => add.map(({ painted }) => painted));

const lines: readonly Line[] = [
  { what: "text painted", unit: "ms", of: (runs) => median(runs.map(({ opening }) => opening.textPainted)) },
  {
    what: "highlights painted",
    unit: "ms",
    of: (runs) => median(runs.map(({ opening }) => opening.highlightsPainted)),
  },
  {
    what: "long tasks of opening",
    unit: "ms",
    of: (runs) => median(runs.map(({ opening }) => opening.longTasks)),
  },
  { what: "add one, painted p50", unit: "ms", of: (runs) => percentile(added(runs), 0.5) },
  { what: "add one, painted p95", unit: "ms", of: (runs) => percentile(added(runs), 0.95) },
  { what: "scroll, frame p95", unit: "ms", of: (runs) => percentile(frames(runs), 0.95) },
  {
    what: "scroll, frames over 25 ms",
    unit: "",
    of: (runs) => median(runs.map(({ scroll }) => scroll.frames.filter((frame) => frame > 25).length)),
  },
  {
    what: "scroll, long tasks",
    unit: "",
    of: (runs) => median(runs.map(({ scroll }) => scroll.longTasks.length)),
  },
  { what: "JS heap", unit: "MB", of: (runs) => median(runs.map(({ heap }) => heap)) },
  { what: "scripts, compressed", unit: "kB", of: (runs) => median(runs.map(({ scripts }) => scripts)) },
];

/** Prints Galley and the peers side by side, each peer's figure with how many times Galley's it is. */
export function reportPeers(
  galley: readonly Measured[],
  theirs: ReadonlyMap<PeerName, readonly MeasuredPeer[]>,
): void {
  const ours = galley.map(asPeer);
  console.log(aligned(["", "Galley", ...theirs.keys()]));
  for (const { what, unit, of } of lines) {
    const own = of(ours);
    const cells = [...theirs.values()].map((runs) => {
      const value = of(runs);
      const times = own > 0 && value > 0 ? ` ${(value / own).toFixed(1)}×` : "";
      return Number.isNaN(value) ? "" : `${inUnit(value, unit)}${times}`;
    });
    console.log(aligned([what, inUnit(own, unit), ...cells]));
  }
}

function asPeer({ opening, transfer, heap, scrollOverText, tag }: Measured): MeasuredPeer {
  return { opening, scripts: transfer.scripts, heap, scroll: scrollOverText, add: tag };
}
