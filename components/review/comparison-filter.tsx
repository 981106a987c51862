import { Segmented } from "@/components/ui/segmented";
import { comparisons, type Comparison } from "@/domain/review/compare";
import { comparisonLabels } from "./review-rows";

export type Shown = Comparison | "all";

type Props = { shown: Shown; counts: Record<Comparison, number>; onShow: (shown: Shown) => void };

/** Which statements are listed, by how the two layers compare. */
export function ComparisonFilter({ shown, counts, onShow }: Props) {
  const all = comparisons.reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <div className="mt-4">
      <Segmented<Shown>
        label="Filter"
        value={shown}
        onChange={onShow}
        options={[
          { value: "all", label: labelOf("All", all) },
          ...comparisons
            // Most layers have nothing open in both: then nobody has to read of it.
            .filter((kind) => kind !== "open" || counts.open > 0 || shown === "open")
            .map((kind) => ({ value: kind, label: labelOf(comparisonLabels[kind], counts[kind]) })),
        ]}
      />
    </div>
  );
}

function labelOf(label: string, count: number) {
  return (
    <>
      {label} <span className="font-normal text-ink-3">{count}</span>
    </>
  );
}
