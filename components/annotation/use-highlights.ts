"use client";

import { useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState } from "@/domain/annotation/tag";
import type { Span } from "@/domain/text/span";
import type { StatementHighlight } from "@/editor/statement-highlights/highlight";
import type { Spot } from "@/editor/statement-highlights/statement-highlights";
import { keepSame } from "./keep-same";
import { statementInWords } from "./statement-in-words";

/** The statements as they are painted in the text: the same list as long as none of them looks different. */
export function useHighlights(shown: readonly Annotation[]): readonly StatementHighlight[] {
  const [keep] = useState(() => keepSame(looksAlike));
  return useMemo(() => keep(shown.map(highlightOf)), [keep, shown]);
}

const known = new WeakMap<Annotation, StatementHighlight>();

/** Remembered, because what an annotation still needs is read from all its evidence. */
function highlightOf(annotation: Annotation): StatementHighlight {
  const highlight = known.get(annotation) ?? {
    id: annotation.id,
    start: annotation.anchor.start,
    end: annotation.anchor.end,
    // What changed under a tag does not look as if the tag still held.
    state: annotation.recheck ? ("unchecked" as const) : tagState(annotation),
    description: statementInWords(annotation),
  };
  known.set(annotation, highlight);
  return highlight;
}

function looksAlike(one: StatementHighlight, other: StatementHighlight): boolean {
  return (
    one.id === other.id &&
    one.start === other.start &&
    one.end === other.end &&
    one.state === other.state &&
    one.description === other.description
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
