"use client";

import { useEffect, useRef, useState } from "react";

/**
 * Hears of files that are dropped anywhere on the page, which else the browser would open in its place.
 *
 * @returns whether files are held over the page at this moment
 */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
  const [isOver, setIsOver] = useState(false);
  const handler = useRef(onFiles);
  useEffect(() => {
    handler.current = onFiles;
  });
  useEffect(() => {
    // Each element under the pointer is entered and left; only the last leaving leaves the page.
    let depth = 0;
    const move = (step: number) => (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = Math.max(0, depth + step);
      setIsOver(depth > 0);
    };
    const over = (event: DragEvent) => {
      if (hasFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      depth = 0;
      setIsOver(false);
      handler.current([...(event.dataTransfer?.files ?? [])]);
    };
    const listeners = { dragenter: move(1), dragleave: move(-1), dragover: over, drop };
    for (const [name, listener] of Object.entries(listeners)) {
      document.addEventListener(name as keyof typeof listeners, listener);
    }
    return () => {
      for (const [name, listener] of Object.entries(listeners)) {
        document.removeEventListener(name as keyof typeof listeners, listener);
      }
    };
  }, []);
  return isOver;
}

function hasFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes("Files") ?? false;
}
