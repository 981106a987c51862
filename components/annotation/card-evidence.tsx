"use client";

import { useEffect, useEffectEvent, useState } from "react";
import { CitationItem } from "@/components/evidence/citation-item";
import { isBlank, nameOfDraft } from "@/components/evidence/evidence-draft";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import { useEvidenceDraft } from "@/components/evidence/use-evidence-draft";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Stance } from "@/domain/evidence/evidence";
import type { CardContext } from "./card-actions";
import type { PastedSource } from "./use-open-statement";

type Props = { annotation: Annotation; context: CardContext; pastedSource: PastedSource | null };

/** The sources of one's own statement, and the way to add another. */
export function CardEvidence({ annotation, context, pastedSource }: Props) {
  const [isAdding, setIsAdding] = useState(false);
  const { actions } = context;
  const place = { userId: context.meId, annotationId: annotation.id };
  const { draft, change, letGo } = useEvidenceDraft(place, usualStance(annotation));
  const [taken, setTaken] = useState<PastedSource | null>(null);
  if (pastedSource !== taken) {
    setTaken(pastedSource);
    if (pastedSource !== null) setIsAdding(true);
  }
  const take = useEffectEvent((text: string) => {
    change((now) => (now.source.trim() === "" ? { source: text } : null));
  });
  useEffect(() => {
    if (pastedSource !== null) take(pastedSource.text);
  }, [pastedSource]);
  const close = () => {
    setIsAdding(false);
  };
  return (
    <div className="mt-3">
      <ul aria-label="Evidence">
        {annotation.citations.map((citation) => (
          <CitationItem
            key={citation.id}
            citation={citation}
            onRemove={() => {
              actions.removeCitation(annotation, citation);
            }}
          />
        ))}
      </ul>
      {isAdding ? (
        <EvidenceForm
          draft={draft}
          onChange={change}
          isUnsupported={annotation.finding === "unsupported"}
          ports={actions.evidence}
          onSave={() => {
            const wrong = actions.cite(annotation, draft);
            if (wrong !== null) return wrong;
            letGo();
            close();
            return null;
          }}
          onCancel={() => {
            letGo();
            close();
          }}
          onLeave={close}
        />
      ) : (
        <div className="flex gap-3 border-t border-rule pt-2 text-sm">
          <button
            type="button"
            data-key="evidence"
            aria-keyshortcuts="E"
            onClick={() => {
              setIsAdding(true);
            }}
            className="min-h-7 shrink-0 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11"
          >
            Add evidence
            <kbd
              aria-hidden="true"
              className="ml-1.5 rounded border border-rule-2 px-1.5 font-sans text-xs font-semibold text-ink-3 pointer-coarse:hidden"
            >
              E
            </kbd>
          </button>
          {isBlank(draft) ? null : (
            <span className="min-w-0 self-center truncate text-unchecked">
              Not saved yet: <bdi>{nameOfDraft(draft)}</bdi>
            </span>
          )}
        </div>
      )}
    </div>
  );
}

function usualStance({ tag, finding }: Annotation): Stance {
  if (tag === "disputed")
    return finding === "misleading" || finding === "unsupported" ? "context" : "refutes";
  return tag === "opinion" ? "context" : "supports";
}
