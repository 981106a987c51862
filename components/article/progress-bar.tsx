import type { Progress } from "@/domain/article/article";
import { stateTable } from "@/domain/summary/how-to-read";

/** What is settled first, what still asks for somebody last: so the bar reads without its colours too. */
const parts = [
  { state: "verified", ink: "text-verified", fill: "fill-verified" },
  { state: "opinion", ink: "text-opinion", fill: "fill-opinion" },
  { state: "disputed", ink: "text-disputed", fill: "fill-disputed" },
  { state: "disagreed", ink: "text-ink", fill: "fill-ink-2" },
  { state: "recheck", ink: "text-unchecked", fill: "fill-unchecked" },
  { state: "unchecked", ink: "text-unchecked", fill: "fill-unchecked" },
] as const;

/** How an article's statements stand: a bar by tag, and the same in numbers. */
export function ProgressBar({ progress }: { progress: Progress }) {
  const shown = parts
    .map((part) => ({ ...part, ...stateTable[part.state], count: progress[part.state] }))
    .filter(({ count }) => count > 0);
  const total = shown.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return <span className="text-ink-3">Nothing marked yet</span>;
  return (
    <div className="min-w-32">
      <svg
        aria-hidden="true"
        viewBox={`0 0 ${total} 1`}
        preserveAspectRatio="none"
        className="h-1.5 w-full overflow-hidden rounded-full"
      >
        {shown.map(({ state, count, fill }, index) => (
          <rect
            key={state}
            x={shown.slice(0, index).reduce((sum, before) => sum + before.count, 0)}
            width={count}
            height="1"
            className={`${fill} stroke-surface`}
            strokeWidth="1.5"
            vectorEffect="non-scaling-stroke"
          />
        ))}
      </svg>
      <ul className="mt-1 flex flex-wrap gap-x-3 text-xs text-ink-2">
        {shown.map(({ state, count, sign, label, ink }) => (
          <li key={state} title={label}>
            <span aria-hidden="true" className={`mr-1 font-semibold ${ink}`}>
              {sign}
            </span>
            {count}
            <span className="sr-only"> {label.toLowerCase()}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
