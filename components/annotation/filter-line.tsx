import { X } from "lucide-react";
import { partsOf } from "./filter-words";
import { noFilter, type StatementFilter } from "./statement-filter";

type Props = {
  filter: StatementFilter;
  found: number;
  outOf: number;
  onChange: (filter: StatementFilter) => void;
};

/** What the filter asks for, each part to be taken away, and how many statements it found. */
export function FilterLine({ filter, found, outOf, onChange }: Props) {
  const parts = partsOf(filter);
  if (parts.length === 0) return null;
  return (
    <div className="flex basis-full flex-wrap items-center gap-1.5 text-sm">
      <p role="status" aria-label="Filter" className="mr-1.5 text-ink-2">
        <span className="font-medium text-ink">{found}</span> of {outOf}
      </p>
      {parts.map(({ label, without }) => (
        <button
          key={label}
          type="button"
          aria-label={`Clear filter: ${label}`}
          onClick={() => {
            onChange(without);
          }}
          className="inline-flex h-7 max-w-60 items-center gap-1.5 rounded-full bg-accent/12 pr-2 pl-3 hover:bg-accent/20 pointer-coarse:h-11"
        >
          <span className="truncate">{label}</span>
          <X aria-hidden="true" size={13} className="shrink-0 text-ink-2" />
        </button>
      ))}
      {parts.length < 2 ? null : (
        <button
          type="button"
          onClick={() => {
            onChange(noFilter);
          }}
          className="h-7 rounded px-1.5 font-medium text-accent hover:underline pointer-coarse:h-11"
        >
          Clear filter
        </button>
      )}
    </div>
  );
}
