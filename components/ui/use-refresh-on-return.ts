"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

/** What pages have shown since the tab was opened. */
const shownBefore = new WeakSet<object>();

/**
 * Fetches what others have done meanwhile when a person comes back to the page: from another window, or with
 * Back, which shows the page as it was fetched before and nothing of what was done on it since.
 *
 * @param fetched something that came with the page: the same object again means the same page again
 */
export function useRefreshOnReturn(fetched: object): void {
  const router = useRouter();
  const first = useRef(fetched);
  useEffect(() => {
    if (shownBefore.has(first.current)) router.refresh();
    const refresh = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    document.addEventListener("visibilitychange", refresh);
    return () => {
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router]);
  useEffect(() => {
    shownBefore.add(fetched);
  }, [fetched]);
}
