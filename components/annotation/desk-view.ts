import type { Annotation } from "@/domain/annotation/annotation";
import type { LaneState } from "./outbox";
import type { SaveState } from "./save-state";

/** How far the unsent writes of a statement are, and whether they remove it. */
export type LaneView = LaneState & { isRemoval: boolean };

export type DeskView = {
  /** In the order of the text. */
  annotations: readonly Annotation[];
  /** What colleagues have begun since, and waits to be shown. In the order in which it came. */
  arrivals: readonly Annotation[];
  laneStates: ReadonlyMap<string, LaneView>;
  saveState: SaveState;
};
