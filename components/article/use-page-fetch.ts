"use client";

import { useCallback, useRef, useState } from "react";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";

export type AskPage = (address: string, signal: AbortSignal) => Promise<Outcome<ImportPreview>>;

export type PageFetch = {
  state: "idle" | "fetching" | "read" | "failed";
  read: ImportPreview | null;
  problem: string | null;
  fetch: (address: string) => void;
  cancel: () => void;
};

type Shown = Pick<PageFetch, "state" | "read" | "problem">;

const idle: Shown = { state: "idle", read: null, problem: null };

/** Fetches one page at a time; a newer wish, or a change of mind, ends the older one. */
export function usePageFetch(ask: AskPage, onRead: (read: ImportPreview | null) => void): PageFetch {
  const [shown, setShown] = useState<Shown>(idle);
  const current = useRef<AbortController | null>(null);

  const begin = useCallback((next: Shown) => {
    current.current?.abort();
    current.current = null;
    setShown(next);
  }, []);

  return {
    ...shown,
    fetch: (address) => {
      begin({ ...idle, state: "fetching" });
      const own = new AbortController();
      current.current = own;
      onRead(null);
      void ask(address, own.signal).then((outcome) => {
        if (current.current !== own) return;
        if (outcome.ok) onRead(outcome.value);
        setShown(
          outcome.ok
            ? { state: "read", read: outcome.value, problem: null }
            : { state: "failed", read: null, problem: outcome.failure.message },
        );
      });
    },
    cancel: () => {
      begin(idle);
    },
  };
}
