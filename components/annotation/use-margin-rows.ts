"use client";

import { useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TextLayout } from "@/editor/text-layout";
import { foldCards, type MarginRow } from "./fold-cards";
import { keepSame } from "./keep-same";

/** A closed card's height and the gap below it, in pixels. */
export const closedHeight = 34;
export const gap = 4;

/** About four closed cards. */
const slack = 160;

/** The lines of the margin for these annotations; null until the text has been measured. */
export function useMarginRows(
  annotations: readonly Annotation[],
  layout: TextLayout | null,
  openId: string | null,
  unfolded: string | null,
): readonly MarginRow[] | null {
  const [keep] = useState(() => keepSame(standsAlike));
  const standing = useMemo(() => keep(annotations), [keep, annotations]);
  return useMemo(() => {
    if (layout === null) return null;
    const cards = standing.map(({ id, anchor: { start } }, index) => {
      const block = layout.indexOf(start);
      const blockBottom = layout.blocks[block]?.bottom ?? 0;
      return { id, index, start, wanted: layout.topOf(start), block, blockBottom };
    });
    return foldCards(cards, { openId, unfolded, row: closedHeight + gap, slack });
  }, [standing, layout, openId, unfolded]);
}

function standsAlike(one: Annotation, other: Annotation): boolean {
  return one.id === other.id && one.anchor.start === other.anchor.start;
}
