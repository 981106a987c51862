"use client";

import { useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { coverage } from "@/domain/annotation/coverage";
import { useCountedLayer } from "./use-counted-layer";

/** How far the check of this layer has come. */
export function useCoverage(
  layer: readonly Annotation[],
  waved: ReadonlySet<string>,
  text: string,
  language: string,
): ReturnType<typeof coverage> {
  const counted = useCountedLayer(layer);
  return useMemo(
    () => coverage({ annotations: counted, waved }, text, language),
    [counted, waved, text, language],
  );
}
