"use client";

import { Paperclip } from "lucide-react";
import { useId, useState } from "react";
import { ChosenSource } from "./chosen-source";
import type { SourceFieldProps } from "./source-field";

/** A document as the source: chosen, sent at once, and named; what went wrong is said beside it. */
export function DocumentField({ draft, onChange, ports }: SourceFieldProps) {
  const id = useId();
  const [state, setState] = useState<
    { kind: "idle" } | { kind: "sending"; name: string } | { kind: "failed"; message: string }
  >({ kind: "idle" });

  const choose = async (chosen: File) => {
    setState({ kind: "sending", name: chosen.name });
    try {
      onChange({ file: await ports.uploadFile(chosen) });
      setState({ kind: "idle" });
    } catch (error) {
      setState({
        kind: "failed",
        message: error instanceof Error ? error.message : "The file could not be sent. Try again.",
      });
    }
  };

  if (draft.known !== null || draft.passage !== null) return null;
  if (draft.file) {
    return (
      <ChosenSource
        icon={<Paperclip size={14} />}
        name={draft.file.name}
        onTakeOut={() => {
          onChange({ file: null });
        }}
      />
    );
  }
  return (
    <div className="text-sm">
      <label
        htmlFor={id}
        className="inline-flex items-center gap-1.5 rounded text-accent has-focus-visible:outline-2 has-focus-visible:outline-accent pointer-coarse:min-h-11"
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
