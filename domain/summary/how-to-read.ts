import { tagTable } from "@/domain/annotation/tag";
import type { StatementState } from "./statement-shape";
import type { Summary } from "./summary";

const disagreed = { label: "In disagreement", sign: "⇄" };
const recheck = { label: "Re-check", sign: "↻" };

/** How a statement’s state is named and signed. */
export const stateTable: Record<StatementState, { label: string; sign: string }> = {
  ...tagTable,
  disagreed,
  recheck,
};

/** What every sign of a summary means, in the words of somebody who sees one for the first time. */
export const howToRead: Summary["howToRead"] = [
  meaning(
    "verified",
    "It holds: one primary source supports it, or two secondary ones independent of each other, and none speaks against it.",
  ),
  meaning(
    "disputed",
    "It cannot stand as it is. Refuted: a source says otherwise. Conflicting: sources contradict each other. Misleading: true, but a context is missing that changes it. Unsupported: asked for, and nothing was found that carries it.",
  ),
  meaning("opinion", "A judgement, which can be fair or unfair but not true or false."),
  meaning("unchecked", "Marked, and still to be checked."),
  meaning("disagreed", "The checkers see it differently, and it is not settled."),
  meaning(
    "recheck",
    "The article changed here since it was checked, and nobody has confirmed that the check still holds.",
  ),
  {
    state: null,
    sign: "",
    label: "Said, or so",
    meaning:
      "“That it was said” checks whether somebody said it; “that it is so” checks whether it is true. One statement can pass the first and fail the second.",
  },
];

function meaning(state: StatementState, text: string): Summary["howToRead"][number] {
  const { label, sign } = stateTable[state];
  return { state, sign, label, meaning: text };
}
