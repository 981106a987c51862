"use client";

import { useState } from "react";
import { CitationItem } from "@/components/evidence/citation-item";
import { EvidenceForm } from "@/components/evidence/evidence-form";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Stance } from "@/domain/evidence/evidence";
import type { CardContext } from "./card-actions";

type Props = { annotation: Annotation; context: CardContext; pastedSource: string | null };

/** The sources of one's own statement, and the way to add another. */
export function CardEvidence({ annotation, context, pastedSource }: Props) {
  const [isAdding, setIsAdding] = useState(pastedSource !== null);
  const { actions } = context;
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
          stance={usualStance(annotation)}
          source={pastedSource ?? ""}
          isUnsupported={annotation.finding === "unsupported"}
          ports={actions.evidence}
          onSave={(draft) => {
            const wrong = actions.cite(annotation, draft);
            if (wrong === null) setIsAdding(false);
            return wrong;
          }}
          onCancel={() => {
            setIsAdding(false);
          }}
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
            className="min-h-7 rounded font-medium text-accent hover:underline pointer-coarse:min-h-11"
          >
            Add evidence
            <kbd
              aria-hidden="true"
              className="ml-1.5 rounded border border-rule-2 px-1.5 font-sans text-xs font-semibold text-ink-3 pointer-coarse:hidden"
            >
              E
            </kbd>
          </button>
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
