import type { Progress } from "@/domain/article/article";
import { tagStates, tagTable } from "@/domain/annotation/tag";
import { TagSign } from "./tag-sign";

/** How far the check has come: statements by tag, and the sentences that still ask for one. */
export function CoverageLine({
  progress,
  unmarkedCheckable,
  isQuiet,
}: {
  progress: Progress;
  unmarkedCheckable: number;
  /** Whether a button beside it says how many sentences are left: then that is only read out here. */
  isQuiet: boolean;
}) {
  return (
    <div
      role="status"
      aria-label="Coverage"
      className="flex flex-wrap items-center gap-x-4 gap-y-1 text-sm text-ink-2"
    >
      {tagStates.map((state) => (
        <span key={state} className="whitespace-nowrap" title={tagTable[state].label}>
          <TagSign state={state} />
          <span className="font-medium text-ink">{progress[state]}</span>
          <span className="max-md:sr-only"> {tagTable[state].label.toLowerCase()}</span>
        </span>
      ))}
      {progress.recheck > 0 ? (
        <span className="whitespace-nowrap">
          <span aria-hidden="true" className="mr-1 font-semibold text-unchecked">
            ↻
          </span>
          <span className="font-medium text-ink">{progress.recheck}</span>
          <span> to re-check</span>
        </span>
      ) : null}
      {progress.disagreed > 0 ? (
        <span className="whitespace-nowrap">
          <span aria-hidden="true" className="mr-1 font-semibold">
            ⇄
          </span>
          <span className="font-medium text-ink">{progress.disagreed}</span>
          <span> in disagreement</span>
        </span>
      ) : null}
      <span className={isQuiet ? "sr-only" : "max-sm:sr-only"}>{checkableWords(unmarkedCheckable)}</span>
    </div>
  );
}

function checkableWords(count: number): string {
  if (count === 0) return "Every checkable sentence is marked";
  return count === 1 ? "1 checkable sentence not marked" : `${String(count)} checkable sentences not marked`;
}
