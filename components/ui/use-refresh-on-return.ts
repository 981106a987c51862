"use client";

import { useRouter } from "next/navigation";
import { useCallback, useEffect, useRef, useTransition } from "react";

/** What pages have shown since the tab was opened. */
const shownBefore = new WeakSet<object>();

/**
 * Fetches what others have done meanwhile when a person comes back to the page: from another window, or with
 * Back, which shows the page as it was fetched before and nothing of what was done on it since.
 *
 * @param fetched something that came with the page: the same object again means the same page again
 */
export function useRefreshOnReturn(fetched: object): void {
  const refresh = useRefresh();
  const first = useRef(fetched);
  useEffect(() => {
    if (shownBefore.has(first.current)) refresh();
    const onVisible = () => {
      if (document.visibilityState === "visible") refresh();
    };
    document.addEventListener("visibilitychange", onVisible);
    return () => {
      document.removeEventListener("visibilitychange", onVisible);
    };
  }, [refresh]);
  useEffect(() => {
    shownBefore.add(fetched);
  }, [fetched]);
}

/** Fetches the page again, once at a time: of two at once the router may make neither, and loads the page anew. */
function useRefresh(): () => void {
  const router = useRouter();
  const [isUnderWay, startTransition] = useTransition();
  const state = useRef({ isUnderWay: false, isWantedAgain: false });
  const refresh = useCallback(() => {
    if (state.current.isUnderWay) {
      state.current.isWantedAgain = true;
      return;
    }
    state.current = { isUnderWay: true, isWantedAgain: false };
    startTransition(() => {
      router.refresh();
    });
  }, [router]);
  useEffect(() => {
    if (isUnderWay) return;
    const { isWantedAgain } = state.current;
    state.current = { isUnderWay: false, isWantedAgain: false };
    if (isWantedAgain) refresh();
  }, [isUnderWay, refresh]);
  return refresh;
}
