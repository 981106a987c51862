"use client";

import { useCallback, useRef, useState } from "react";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { ReadFile } from "./file-ports";

type State =
  | { is: "idle" | "reading" }
  | { is: "sending"; share: number }
  | { is: "read"; preview: ImportPreview }
  | { is: "failed"; why: string };

export type FileReading = {
  state: State;
  /** The file that was chosen last, and the encoding that somebody chose for it. */
  name: string;
  encoding: string | null;
  choose: (file: File) => void;
  /** Reads the same file again in another encoding; null to find out. */
  readAs: (encoding: string | null) => void;
  cancel: () => void;
};

type Chosen = { file: File; encoding: string | null };

/** Has one file read at a time; a newer choice, or a change of mind, ends the older one. */
export function useFileReading(read: ReadFile, onRead: (preview: ImportPreview | null) => void): FileReading {
  const [state, setState] = useState<State>({ is: "idle" });
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const current = useRef<AbortController | null>(null);

  const stop = useCallback(() => {
    current.current?.abort();
    current.current = null;
  }, []);

  const start = (next: Chosen) => {
    stop();
    const own = new AbortController();
    current.current = own;
    setChosen(next);
    setState({ is: "sending", share: 0 });
    onRead(null);
    const onProgress = (share: number) => {
      if (current.current === own) setState(share < 1 ? { is: "sending", share } : { is: "reading" });
    };
    void read(next.file, next.encoding, { onProgress, signal: own.signal }).then((outcome) => {
      if (current.current !== own) return;
      current.current = null;
      if (outcome.ok) onRead(outcome.value);
      setState(
        outcome.ok ? { is: "read", preview: outcome.value } : { is: "failed", why: outcome.failure.message },
      );
    });
  };

  return {
    state,
    name: chosen?.file.name ?? "",
    encoding: chosen?.encoding ?? null,
    choose: (file) => {
      start({ file, encoding: null });
    },
    readAs: (encoding) => {
      if (chosen) start({ ...chosen, encoding });
    },
    cancel: () => {
      stop();
      setState({ is: "idle" });
    },
  };
}
