import type { SaveState } from "./save-state";

const dots: Record<SaveState["kind"], string> = {
  saved: "bg-verified",
  saving: "bg-ink-3",
  offline: "bg-unchecked",
  "needs-you": "bg-disputed",
};

type Props = {
  state: SaveState;
  /** Leads to what only the person can decide. */
  onNeedsYou: () => void;
};

/** Whether what one sees is stored: always in sight, never a guess. */
export function SaveStateLine({ state, onNeedsYou }: Props) {
  return (
    <div
      role="status"
      aria-label="Save state"
      className="flex items-center gap-2 whitespace-nowrap text-sm text-ink-2"
    >
      <span aria-hidden="true" className={`size-2 rounded-full ${dots[state.kind]}`} />
      {state.kind === "needs-you" ? (
        <button
          type="button"
          onClick={onNeedsYou}
          className="min-h-7 rounded font-medium text-disputed hover:underline pointer-coarse:min-h-11"
        >
          Needs you
        </button>
      ) : (
        wordsOf(state)
      )}
    </div>
  );
}

function wordsOf(state: Exclude<SaveState, { kind: "needs-you" }>): string {
  switch (state.kind) {
    case "saved":
      return "Saved";
    case "saving":
      return "Saving…";
    case "offline":
      return `Offline: ${String(state.waiting)} waiting`;
  }
}
