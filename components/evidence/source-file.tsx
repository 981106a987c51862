"use client";

import { Paperclip, X } from "lucide-react";
import { useId, useState } from "react";
import type { EvidenceFile } from "@/domain/evidence/evidence";

type Props = {
  file: EvidenceFile | null;
  upload: (file: File) => Promise<EvidenceFile>;
  onChange: (file: EvidenceFile | null) => void;
};

/** A document as the source: chosen, sent at once, and named; what went wrong is said beside it. */
export function SourceFile({ file, upload, onChange }: Props) {
  const id = useId();
  const [state, setState] = useState<
    { kind: "idle" } | { kind: "sending"; name: string } | { kind: "failed"; message: string }
  >({ kind: "idle" });

  const choose = async (chosen: File) => {
    setState({ kind: "sending", name: chosen.name });
    try {
      onChange(await upload(chosen));
      setState({ kind: "idle" });
    } catch (error) {
      setState({
        kind: "failed",
        message: error instanceof Error ? error.message : "The file could not be sent. Try again.",
      });
    }
  };

  if (file) {
    return (
      <p className="flex items-center gap-2 text-sm">
        <Paperclip aria-hidden="true" size={14} className="shrink-0 text-ink-3" />
        <span className="min-w-0 truncate">{file.name}</span>
        <button
          type="button"
          aria-label={`Take out ${file.name}`}
          onClick={() => {
            onChange(null);
          }}
          className="grid size-6 place-items-center rounded text-ink-3 hover:bg-rule/60 hover:text-ink"
        >
          <X aria-hidden="true" size={14} />
        </button>
      </p>
    );
  }
  return (
    <div className="text-sm">
      <label
        htmlFor={id}
        className="inline-flex items-center gap-1.5 rounded text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent"
      >
        <Paperclip aria-hidden="true" size={14} />
        Choose a file
        <input
          id={id}
          type="file"
          className="sr-only"
          disabled={state.kind === "sending"}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) void choose(chosen);
          }}
        />
      </label>
      <p
        aria-live="polite"
        className={state.kind === "failed" ? "mt-1 text-disputed" : "mt-1 text-ink-3 empty:hidden"}
      >
        {state.kind === "sending" ? `Sending ${state.name} …` : state.kind === "failed" ? state.message : ""}
      </p>
    </div>
  );
}
