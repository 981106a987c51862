import Link from "next/link";
import type { Outcome } from "@/domain/errors";

export type SourceCheckState = "looking" | Outcome<{ changed: boolean; number: number }>;

/** What was found at the article’s web address, and the way on. */
export function SourceCheck({ state, compare }: { state: SourceCheckState | null; compare: string }) {
  if (state === null) return null;
  return (
    <p role="status" className="border-b border-rule bg-unchecked/10 px-5 py-2 text-sm print:hidden">
      {state === "looking" ? (
        "Looking at the article’s web address…"
      ) : !state.ok ? (
        state.failure.message
      ) : state.value.changed ? (
        <>
          The text at the article’s web address is not that of version {state.value.number} any more.{" "}
          <Link href={compare} className="font-medium text-accent underline underline-offset-4">
            Compare the two
          </Link>
        </>
      ) : (
        `Nothing has changed at the article’s web address: its text is that of version ${String(state.value.number)}.`
      )}
    </p>
  );
}
