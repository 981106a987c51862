import type { Missed } from "./use-missed";

/** How many sentences are still to look at: pressing it goes to the next one. */
export function MissedButton({ missed }: { missed: Pick<Missed, "left" | "next"> }) {
  if (missed.left === 0) return null;
  return (
    <button
      type="button"
      onClick={missed.next}
      aria-keyshortcuts="M"
      title="Sentences with something to check, or that read like an opinion, and have no tag (M)"
      className="min-h-7 rounded-md text-sm whitespace-nowrap text-accent hover:underline pointer-coarse:min-h-11"
    >
      {`${String(missed.left)} to look at`}
    </button>
  );
}
