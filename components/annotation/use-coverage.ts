"use client";

import { useMemo } from "react";
import type { Annotation } from "@/domain/annotation/annotation";
import { coverage, unmarkedCheckable } from "@/domain/annotation/coverage";
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

/** The checkable sentences of the text that nobody of this layer has marked or waved through. */
export function useUnmarked(
  layer: readonly Annotation[],
  waved: ReadonlySet<string>,
  text: string,
  language: string,
): ReturnType<typeof unmarkedCheckable> {
  const counted = useCountedLayer(layer);
  return useMemo(
    () => unmarkedCheckable({ annotations: counted, waved }, text, language),
    [counted, waved, text, language],
  );
}
