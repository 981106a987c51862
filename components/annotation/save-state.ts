import type { LaneState } from "./outbox";

/** Whether everything that one sees is stored. */
export type SaveState =
  { kind: "saved" } | { kind: "saving" } | { kind: "offline"; waiting: number } | { kind: "needs-you" };

/** What is said of a page, given what is unsent of it. */
export function saveStateOf(states: readonly LaneState[]): SaveState {
  if (states.some(({ kind }) => kind === "needs-you")) return { kind: "needs-you" };
  const waiting = states.filter(({ kind }) => kind === "waiting").length;
  if (waiting > 0) return { kind: "offline", waiting };
  return states.length > 0 ? { kind: "saving" } : { kind: "saved" };
}
