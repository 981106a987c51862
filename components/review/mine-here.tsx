import type { Annotation } from "@/domain/annotation/annotation";
import { aboutLabels } from "@/domain/annotation/tag";
import { TagLine } from "./tag-line";

/** What the reviewer has tagged at the same place, so that both can be seen at once. */
export function MineHere({ theirs, mineHere }: { theirs: Annotation; mineHere: readonly Annotation[] }) {
  if (mineHere.length === 0) return <p className="text-sm text-ink-3">You have not marked this.</p>;
  return (
    <div role="group" aria-label="What you tagged here">
      {mineHere.map((mine) => (
        <div key={mine.id} className="not-first:mt-2">
          <div className="flex items-baseline gap-2">
            <span className="text-sm text-ink-3">You</span>
            <TagLine annotation={mine} />
          </div>
          {mine.about === theirs.about ? null : (
            <p className="text-sm text-ink-2">Checks: {aboutLabels[mine.about].toLowerCase()}</p>
          )}
          {mine.anchor.start === theirs.anchor.start && mine.anchor.end === theirs.anchor.end ? null : (
            <p
              dir="auto"
              className="line-clamp-3 border-s-2 border-rule-2 ps-2 font-serif text-[15px] text-ink-2"
            >
              {mine.anchor.exact}
            </p>
          )}
          {mine.rationale === "" ? null : (
            <p dir="auto" className="text-sm whitespace-pre-wrap text-ink-2">
              {mine.rationale}
            </p>
          )}
        </div>
      ))}
    </div>
  );
}
