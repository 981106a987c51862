import type { SaveState } from "./desk";

const dots: Record<SaveState["kind"], string> = {
  saved: "bg-verified",
  saving: "bg-ink-3",
  offline: "bg-unchecked",
  "needs-you": "bg-disputed",
};

/** Whether what one sees is stored: always in sight, never a guess. */
export function SaveStateLine({ state }: { state: SaveState }) {
  return (
    <div
      role="status"
      aria-label="Save state"
      className="flex items-center gap-2 whitespace-nowrap text-sm text-ink-2"
    >
      <span aria-hidden="true" className={`size-2 rounded-full ${dots[state.kind]}`} />
      {wordsOf(state)}
    </div>
  );
}

function wordsOf(state: SaveState): string {
  switch (state.kind) {
    case "saved":
      return "Saved";
    case "saving":
      return "Saving…";
    case "offline":
      return `Offline: ${String(state.waiting)} waiting`;
    case "needs-you":
      return "Needs you";
  }
}
