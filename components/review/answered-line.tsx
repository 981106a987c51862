import type { Annotation } from "@/domain/annotation/annotation";
import type { Person } from "@/domain/people/person";
import { isAnsweredBy } from "./answering";

/** How far the review has come. */
export function AnsweredLine({ me, annotations }: { me: Person; annotations: readonly Annotation[] }) {
  const all = annotations.length;
  const answered = annotations.filter((annotation) => isAnsweredBy(me, annotation)).length;
  const share = all === 0 ? 0 : (answered / all) * 100;
  return (
    <div className="mt-5 flex items-center gap-3 text-sm text-ink-2">
      <span role="status" aria-label="Progress">
        {answered} of {all} answered
      </span>
      <span aria-hidden="true" className="h-1 max-w-60 grow overflow-hidden rounded-full bg-rule">
        <span className="block h-full rounded-full bg-accent" style={{ width: `${share}%` }} />
      </span>
    </div>
  );
}
