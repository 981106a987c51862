"use client";

import { useEffect, useLayoutEffect, useRef } from "react";

/**
 * Follows what the page’s address names (`#…`): at first, when it changes, and each time a link to it is
 * pressed again. Nothing else follows it, so that what is fetched anew does not make the page jump back.
 *
 * @param isReady whether what the address may name stands already
 */
export function useFollowedHash(isReady: boolean, follow: (hash: string) => void): void {
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  useLayoutEffect(() => {
    if (isReady) latest.current(location.hash);
  }, [isReady]);
  useEffect(() => {
    if (!isReady) return;
    const onChange = () => {
      latest.current(location.hash);
    };
    // The address stays the same, and so tells nothing.
    const onClick = (event: MouseEvent) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest("a") : null;
      if (link !== null && link.hash !== "" && link.href === location.href) onChange();
    };
    window.addEventListener("hashchange", onChange);
    document.addEventListener("click", onClick);
    return () => {
      window.removeEventListener("hashchange", onChange);
      document.removeEventListener("click", onClick);
    };
  }, [isReady]);
}
