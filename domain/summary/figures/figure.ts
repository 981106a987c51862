import type { StatementState } from "../statement-shape";

/** How many statements of one state. */
export type Part = { state: StatementState; count: number };

/**
 * A bar of a picture, in parts of its width from 0 to 1; `lane` counts from 0, downwards. One too
 * narrow for a texture is plain: its row says what it is.
 */
export type Bar = {
  state: StatementState;
  from: number;
  to: number;
  lane: number;
  isPlain: boolean;
  title: string;
};

/** One line of bars, with what it shows in words; `what` is empty where the row says it. */
export type Band = { what: string; parts: Part[]; note: string; bars: Bar[]; lanes: number };

/** A row under its name; `state` where it is that of a tag. */
export type FigureRow = { label: string; state: StatementState | null; bands: Band[] };

/**
 * A picture as plain data: everything that is drawn or said of it is here, so that the page and the
 * exports draw the same one. It needs no colour: every bar has a texture of its state, and every
 * line its numbers in words.
 */
export type Figure = {
  name: "along" | "speakers" | "people";
  title: string;
  description: string;
  rows: FigureRow[];
};
