"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** Fetches what others have done meanwhile when a person comes back to the page. */
export function useRefreshOnReturn(): void {
  const router = useRouter();
  useEffect(() => {
    const refresh = () => {
      if (document.visibilityState === "visible") router.refresh();
    };
    document.addEventListener("visibilitychange", refresh);
    return () => {
      document.removeEventListener("visibilitychange", refresh);
    };
  }, [router]);
}
