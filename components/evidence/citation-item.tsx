import { X } from "lucide-react";
import type { Citation } from "@/domain/evidence/evidence";
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
    evidence.publishedAt,
    locator,
    evidence.sourceType === "primary" ? "primary source" : null,
    evidence.asked && `asked: ${evidence.asked}`,
    evidence.whereItShouldBe && `should be in: ${evidence.whereItShouldBe}`,
    evidence.deskOnly ? "desk only" : null,
  ].filter(Boolean);
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
      {quote === "" ? null : <q className="col-span-2 col-start-2 text-ink-2">{quote}</q>}
      {facts.length === 0 ? null : (
        <span className="col-span-2 col-start-2 text-xs text-ink-3">{facts.join(" · ")}</span>
      )}
    </li>
  );
}
