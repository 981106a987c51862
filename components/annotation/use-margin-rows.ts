"use client";

import { useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { TextLayout } from "@/editor/text-layout";
import { foldCards, type MarginCard, type MarginRow } from "./fold-cards";
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
  const placeOf = useMemo(() => layout && placesIn(layout), [layout]);
  return useMemo(() => {
    if (placeOf === null) return null;
    const cards = standing.map((annotation, index) => ({ ...placeOf(annotation), index }));
    return foldCards(cards, { openId, unfolded, row: closedHeight + gap, slack });
  }, [standing, placeOf, openId, unfolded]);
}

/** Where an annotation stands: remembered, because thousands are asked for again with each one that is added. */
function placesIn(layout: TextLayout): (annotation: Annotation) => Omit<MarginCard, "index"> {
  const known = new WeakMap<Annotation, Omit<MarginCard, "index">>();
  return (annotation) => {
    const before = known.get(annotation);
    if (before) return before;
    const { id, anchor } = annotation;
    const block = layout.indexOf(anchor.start);
    const blockBottom = layout.blocks[block]?.bottom ?? 0;
    const place = { id, start: anchor.start, wanted: layout.topOf(anchor.start), block, blockBottom };
    known.set(annotation, place);
    return place;
  };
}

function standsAlike(one: Annotation, other: Annotation): boolean {
  return one.id === other.id && one.anchor.start === other.anchor.start;
}
