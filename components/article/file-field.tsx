"use client";

import { Button } from "@/components/ui/button";
import { Choice, Field } from "@/components/ui/field";
import { ProgressLine } from "@/components/ui/progress-line";
import { encodingLabel, encodings } from "@/domain/article/encodings";
import { acceptedFiles } from "./file-ports";
import { ImportRemarks } from "./import-remarks";
import { SameArticles } from "./same-articles";
import type { FileReading } from "./use-file-reading";

type Props = { file: FileReading; error: string | null };

/** An article from a file: sent, read by the server, and shown before it is added. */
export function FileField({ file, error }: Props) {
  const { state, name } = file;
  const preview = state.is === "read" ? state.preview : null;
  return (
    <div className="grid gap-3">
      <Field
        label="File"
        type="file"
        accept={acceptedFiles}
        className="[&_input]:py-2"
        error={state.is === "failed" ? state.why : error}
        hint={preview === null ? "Word, PDF, HTML, Markdown or text, up to 25 MB." : `Read from ${name}.`}
        // The same file may be chosen again: it may be another one by now.
        onClick={(event) => {
          event.currentTarget.value = "";
        }}
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          if (chosen) file.choose(chosen);
        }}
      />
      {state.is === "sending" || state.is === "reading" ? (
        <div className="flex flex-wrap items-center gap-3 text-sm text-ink-2">
          <div role="status">
            {state.is === "sending" ? (
              <ProgressLine label="Sending" share={state.share} />
            ) : (
              <ProgressLine label="Reading" />
            )}
          </div>
          <Button kind="quiet" onClick={file.cancel}>
            Cancel
          </Button>
        </div>
      ) : null}
      {preview === null ? null : (
        <>
          <ImportRemarks preview={preview} />
          <SameArticles articles={preview.alreadyThere} />
        </>
      )}
      <EncodingChoice file={file} />
    </div>
  );
}

/** The encoding that was guessed or chosen, and the way to another one; nothing where there is no doubt. */
function EncodingChoice({ file: { state, name, encoding, readAs } }: { file: FileReading }) {
  const read = state.is === "read" ? state.preview.encoding : null;
  const isUnread = state.is === "failed" && /\.(?:txt|text|md|markdown|html?)$/i.test(name);
  if (read?.isGuess !== true && encoding === null && !isUnread) return null;
  return (
    <Choice
      label="Encoding"
      value={encoding ?? ""}
      onChange={(event) => {
        readAs(event.target.value === "" ? null : event.target.value);
      }}
    >
      <option value="">
        {read === null || encoding !== null ? "Find out" : `Found: ${encodingLabel(read.name)}`}
      </option>
      {encodings.map((one) => (
        <option key={one.name} value={one.name}>
          {one.label}
        </option>
      ))}
    </Choice>
  );
}
