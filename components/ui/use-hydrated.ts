"use client";

import { useSyncExternalStore } from "react";

/** False on the server and in the first paint, true once the page can answer: for what needs the browser. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

const never = () => () => undefined;
