import { X } from "lucide-react";
import type { Citation } from "@/domain/evidence/evidence";
import { writtenDay } from "@/domain/text/written-time";
import { SourceLink } from "./source-link";
import { StancePill } from "./stance-pill";

/** One source of an annotation: what it does, where it is, what it says. */
export function CitationItem({
  citation,
  onRemove,
}: {
  citation: Citation;
  onRemove?: (() => void) | undefined;
}) {
  const { evidence, stance, quote, locator } = citation;
  const facts = [
    evidence.publisher,
    evidence.publishedAt === null ? null : writtenDay(evidence.publishedAt),
    locator,
    evidence.sourceType === "primary" ? "primary source" : null,
    evidence.asked ? `asked: ${evidence.asked}` : null,
    evidence.whereItShouldBe ? `should be in: ${evidence.whereItShouldBe}` : null,
    evidence.deskOnly ? "desk only" : null,
  ].filter((fact) => fact !== null && fact !== "");
  return (
    <li className="grid grid-cols-[auto_1fr_auto] gap-x-2 gap-y-0.5 border-t border-rule py-2 text-sm">
      <StancePill stance={stance} />
      <span className="min-w-0 font-medium break-words">
        <SourceLink evidence={evidence}>{evidence.title}</SourceLink>
      </span>
      {onRemove ? (
        <button
          type="button"
          onClick={onRemove}
          aria-label={`Remove source: ${evidence.title}`}
          className="grid size-6 place-items-center rounded text-ink-3 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11"
        >
          <X aria-hidden="true" size={14} />
        </button>
      ) : (
        <span />
      )}
      {quote === "" ? null : (
        <q dir="auto" className="col-span-2 col-start-2 text-ink-2">
          {quote}
        </q>
      )}
      {facts.length === 0 ? null : (
        <span className="col-span-2 col-start-2 text-xs text-ink-3">
          {facts.map((fact, index) => (
            <bdi key={index} className="after:mx-1 after:content-['·'] last:after:content-none">
              {fact}
            </bdi>
          ))}
        </span>
      )}
    </li>
  );
}
