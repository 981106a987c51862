"use client";

import { useSyncExternalStore } from "react";
import type { Stance } from "@/domain/evidence/evidence";
import { blankDraft, type EvidenceDraft } from "./evidence-draft";
import {
  keepEvidenceDraft,
  readEvidenceDraft,
  subscribeToDrafts,
  type EvidencePlace,
} from "./kept-evidence-drafts";

/** A part of the draft, or what becomes of the draft as it is by then: a file arrives when it arrives. */
export type DraftChange = Partial<EvidenceDraft> | ((now: EvidenceDraft) => Partial<EvidenceDraft> | null);

/** The source that is being written for a statement, kept until it is saved or cancelled. */
export function useEvidenceDraft(
  place: EvidencePlace,
  stance: Stance,
): { draft: EvidenceDraft; change: (change: DraftChange) => void; letGo: () => void } {
  const read = () => readEvidenceDraft(place);
  const kept = useSyncExternalStore(subscribeToDrafts, read, () => null);
  return {
    draft: kept ?? blankDraft(stance),
    change: (change) => {
      const now = read() ?? blankDraft(stance);
      const part = typeof change === "function" ? change(now) : change;
      if (part !== null) keepEvidenceDraft(place, { ...now, ...part });
    },
    letGo: () => {
      keepEvidenceDraft(place, null);
    },
  };
}
