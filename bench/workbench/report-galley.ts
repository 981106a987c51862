import type { OpenedPage, UsedPage } from "./measure-galley";
import type { Reaction } from "./probe";
import { median, percentile } from "../statistics";
import { aligned, inUnit, type Unit } from "../table";

/** One article, opened by a reader and worked on by an editor. */
export type Measured = OpenedPage & UsedPage;

type Row = { what: string; unit: Unit; of: (measured: readonly Measured[]) => number };

const medianOf = (value: (measured: Measured) => number) => (all: readonly Measured[]) =>
  median(all.map(value));

function reactionRows(what: string, reactions: (measured: Measured) => Reaction[]): Row[] {
  const at = (share: number, part: keyof Reaction) => (all: readonly Measured[]) =>
    percentile(
      all.flatMap(reactions).map((reaction) => reaction[part]),
      share,
    );
  return [
    { what: `${what}, document changed p50`, unit: "ms", of: at(0.5, "changed") },
    { what: `${what}, document changed p95`, unit: "ms", of: at(0.95, "changed") },
    { what: `${what}, painted p50`, unit: "ms", of: at(0.5, "painted") },
    { what: `${what}, painted p95`, unit: "ms", of: at(0.95, "painted") },
  ];
}

function scrollRows(what: string, scroll: (measured: Measured) => UsedPage["scrollOverText"]): Row[] {
  const frames = (all: readonly Measured[]) => all.flatMap((measured) => scroll(measured).frames);
  return [
    {
      what: `scroll, pointer over ${what}: frame p95`,
      unit: "ms",
      of: (all) => percentile(frames(all), 0.95),
    },
    { what: `scroll, pointer over ${what}: frame max`, unit: "ms", of: (all) => percentile(frames(all), 1) },
    {
      what: `scroll, pointer over ${what}: frames over 25 ms`,
      unit: "",
      of: medianOf((measured) => scroll(measured).frames.filter((frame) => frame > 25).length),
    },
    {
      what: `scroll, pointer over ${what}: long tasks`,
      unit: "",
      of: medianOf((measured) => scroll(measured).longTasks.length),
    },
  ];
}

const rows: readonly Row[] = [
  { what: "open: HTML received", unit: "ms", of: medianOf(({ opening }) => opening.htmlReceived) },
  { what: "open: text painted", unit: "ms", of: medianOf(({ opening }) => opening.textPainted) },
  {
    what: "open: all highlights painted",
    unit: "ms",
    of: medianOf(({ opening }) => opening.highlightsPainted),
  },
  { what: "open: cards in place", unit: "ms", of: medianOf(({ opening }) => opening.cardsPlaced) },
  { what: "open: long tasks together", unit: "ms", of: medianOf(({ opening }) => opening.longTasks) },
  ...reactionRows("tag key", ({ tag }) => tag),
  ...reactionRows("letter in a rationale", ({ type }) => type),
  ...reactionRows("click → open card", ({ click }) => click),
  ...reactionRows("pointer on card → tint", ({ hover }) => hover),
  ...scrollRows("text", ({ scrollOverText }) => scrollOverText),
  ...scrollRows("cards", ({ scrollOverCards }) => scrollOverCards),
  { what: "scripts, compressed", unit: "kB", of: medianOf(({ transfer }) => transfer.scripts) },
  { what: "HTML, compressed", unit: "kB", of: medianOf(({ transfer }) => transfer.html) },
  { what: "HTML", unit: "kB", of: medianOf(({ transfer }) => transfer.htmlDecoded) },
  { what: "of it the data for React", unit: "kB", of: medianOf(({ transfer }) => transfer.flight) },
  { what: "fetched ahead, compressed", unit: "kB", of: medianOf(({ transfer }) => transfer.prefetched) },
  { what: "JS heap", unit: "MB", of: medianOf(({ heap }) => heap) },
];

/** Prints both pages side by side, and the ratio. */
export function reportGalley(pairs: readonly { annotated: Measured; bare: Measured }[]): void {
  const shown = rows.map(({ what, unit, of }) => {
    const [bare, annotated] = [of(pairs.map((pair) => pair.bare)), of(pairs.map((pair) => pair.annotated))];
    const ratio = bare > 0 ? `${(annotated / bare).toFixed(2)}×` : "";
    return [what, inUnit(bare, unit), inUnit(annotated, unit), ratio];
  });
  for (const line of [["", "bare", "annotated", "ratio"], ...shown]) console.log(aligned(line));
}
