import type { StatementState } from "../statement-shape";

/**
 * How a bar of each state is filled, so that it reads in greyscale and with any eyes: a ground of so
 * much of the state's colour, and lines of it drawn over it. Paths lie in a tile of eight by eight pixels.
 */
export const textures: Record<StatementState, { ground: number; path: string; width: number }> = {
  verified: { ground: 0.7, path: "", width: 0 },
  disputed: { ground: 0.15, path: "M-2 2 2-2M-2 10 10-2M6 10 10 6", width: 3.2 },
  opinion: { ground: 0.12, path: "M2 2h.01M6 6h.01", width: 2.6 },
  unchecked: { ground: 0.06, path: "M2 0V8M6 0V8", width: 1 },
  disagreed: {
    ground: 0.1,
    path: "M-2 2 2-2M-2 10 10-2M6 10 10 6M-2 6 2 10M-2-2 10 10M6-2 10 2",
    width: 1.2,
  },
  recheck: { ground: 0.06, path: "M0 2H8M0 6H8", width: 1 },
};

/** Of the tile, in pixels. */
export const tileSize = 8;
/** The height of one lane of bars and the room between two, in pixels. */
export const laneHeight = 10;
export const laneGap = 2;

/** The height of a band's picture, in pixels. */
export function pictureHeight(lanes: number): number {
  return lanes * (laneHeight + laneGap) - laneGap;
}

/** A place from 0 to 1 as an SVG length: in a picture without a view box it keeps to the width that there is. */
export function percent(place: number): string {
  return `${String(Math.round(place * 1e4) / 1e2)}%`;
}
