"use client";

import { useDeferredValue, useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import type { Look } from "./filter-address";
import { isShown } from "./show";
import { filterStatements } from "./statement-filter";

/**
 * The statements of the layer that is shown, and of them those that the filter asks for. The one whose card is
 * open stays, whatever becomes of it: what one has just tagged does not vanish from under one's hands.
 */
export function useShownStatements(
  placed: readonly Annotation[],
  look: Look,
  meId: string,
  openId: string | null,
): { layer: readonly Annotation[]; shown: readonly Annotation[] } {
  const { show } = look;
  const layer = useMemo(
    () => placed.filter((annotation) => isShown(annotation, show, meId)),
    [placed, show, meId],
  );
  // Letters of a searched word are seen before what they find.
  const filter = useDeferredValue(look.filter);
  const found = useMemo(() => filterStatements(layer, filter), [layer, filter]);
  const shown = useMemo(() => {
    if (openId === null || found === layer || found.some(({ id }) => id === openId)) return found;
    const kept = new Set(found);
    return layer.filter((annotation) => annotation.id === openId || kept.has(annotation));
  }, [layer, found, openId]);
  return { layer, shown };
}
