"use client";

import { useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState } from "@/domain/annotation/tag";
import type { Span } from "@/editor/selection-to-span";
import type { StatementHighlight } from "@/editor/statement-highlights/highlight";
import type { Spot } from "@/editor/statement-highlights/statement-highlights";
import { statementInWords } from "./statement-in-words";

/** The statements as they are painted in the text. */
export function useHighlights(
  shown: readonly Annotation[],
  openId: string | null,
  hoveredId: string | null,
): StatementHighlight[] {
  return useMemo(
    () =>
      shown.map((annotation) => ({
        id: annotation.id,
        start: annotation.anchor.start,
        end: annotation.anchor.end,
        // What changed under a tag does not look as if the tag still held.
        state: annotation.recheck ? ("unchecked" as const) : tagState(annotation),
        description: statementInWords(annotation),
        open: annotation.id === openId,
        hovered: annotation.id === hoveredId,
      })),
    [shown, openId, hoveredId],
  );
}

/** What else is marked in the text for the moment. */
export function useSpots(linkedPassage: Span | null, cursor: Span | null): Spot[] {
  return useMemo<Spot[]>(
    () => [
      ...(linkedPassage ? [{ kind: "linked-passage" as const, ...linkedPassage }] : []),
      ...(cursor ? [{ kind: "reading-cursor" as const, start: cursor.start, end: cursor.end }] : []),
    ],
    [linkedPassage, cursor],
  );
}
