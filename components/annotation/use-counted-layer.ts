"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { keepSame } from "./keep-same";

/**
 * A layer as it is counted: after what one has just done is on the screen, and the same one as long as
 * nothing in it counts differently.
 */
export function useCountedLayer(layer: readonly Annotation[]): readonly Annotation[] {
  const [keep] = useState(() => keepSame(countsAlike));
  return useDeferredValue(useMemo(() => keep(layer), [keep, layer]));
}

/** Words that are typed in a card count nothing anew. */
function countsAlike(one: Annotation, other: Annotation): boolean {
  return (
    one.id === other.id &&
    one.anchor.start === other.anchor.start &&
    one.anchor.end === other.anchor.end &&
    one.about === other.about &&
    one.tag === other.tag &&
    one.author.id === other.author.id &&
    (one.recheck === undefined) === (other.recheck === undefined) &&
    one.removedAt === other.removedAt
  );
}
