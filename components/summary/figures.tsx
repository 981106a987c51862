import type { Figure } from "@/domain/summary/figures/figure";
import { figuresTitle } from "@/domain/summary/figures/figures-of";
import { FigurePicture } from "./figure-picture";
import { ReportSection } from "./report-section";

/** By speaker and, where people are named, by person. */
export function Figures({ figures }: { figures: readonly Figure[] }) {
  if (figures.length === 0) return null;
  return (
    <ReportSection title={figuresTitle(figures)}>
      <div className="mt-3 grid gap-x-9 gap-y-6 sm:grid-cols-[repeat(auto-fit,minmax(20rem,1fr))]">
        {figures.map((figure) => (
          <FigurePicture key={figure.name} figure={figure} />
        ))}
      </div>
    </ReportSection>
  );
}
