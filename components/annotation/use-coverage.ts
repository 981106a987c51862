"use client";

import { useDeferredValue, useMemo, useState } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { coverage } from "@/domain/annotation/coverage";
import { keepSame } from "./keep-same";

/** How far the check of this layer has come. It is counted after what one has just done is on the screen. */
export function useCoverage(
  layer: readonly Annotation[],
  waved: ReadonlySet<string>,
  text: string,
  language: string,
): ReturnType<typeof coverage> {
  const [keep] = useState(() => keepSame(countsAlike));
  const counted = useDeferredValue(useMemo(() => keep(layer), [keep, layer]));
  return useMemo(
    () => coverage({ annotations: counted, waved }, text, language),
    [counted, waved, text, language],
  );
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
