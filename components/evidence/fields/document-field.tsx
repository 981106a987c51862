"use client";

import { Paperclip } from "lucide-react";
import { useId, useState } from "react";
import type { EvidenceFile } from "@/domain/evidence/evidence";
import { ChosenSource } from "./chosen-source";
import type { SourceFieldProps } from "./source-field";

/** A document as the source: chosen, sent at once, and named; what went wrong is said beside it. */
export function DocumentField({ draft, onChange, ports }: SourceFieldProps) {
  const id = useId();
  const [failure, setFailure] = useState<string | null>(null);

  const choose = async (chosen: File) => {
    const { name } = chosen;
    // Who has given up the source meanwhile wants nothing of the file any more.
    const settle = (file: EvidenceFile | null) => {
      onChange((now) => (now.sending === name ? { sending: null, file } : null));
    };
    setFailure(null);
    onChange({ sending: name });
    try {
      settle(await ports.uploadFile(chosen));
    } catch (error) {
      settle(null);
      setFailure(error instanceof Error ? error.message : "The file could not be sent. Try again.");
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
          disabled={draft.sending !== null}
          onChange={(event) => {
            const chosen = event.target.files?.[0];
            event.target.value = "";
            if (chosen) void choose(chosen);
          }}
        />
      </label>
      <p
        aria-live="polite"
        className={failure === null ? "mt-1 text-ink-3 empty:hidden" : "mt-1 text-disputed"}
      >
        {draft.sending === null ? failure : `Sending ${draft.sending} …`}
      </p>
    </div>
  );
}
