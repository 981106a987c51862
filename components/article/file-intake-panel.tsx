"use client";

import { FileUp } from "lucide-react";
import { useRef, useState, useSyncExternalStore } from "react";
import { Button, buttonLook } from "@/components/ui/button";
import { counted } from "@/domain/text/plain-english";
import { FileIntake, isUnderWay, type FileEntry, type IntakePorts } from "./file-intake";
import { FileResult } from "./file-result";
import { acceptedFiles } from "./file-ports";
import { useFileDrop } from "./use-file-drop";

const none: readonly FileEntry[] = [];

/** Takes files that are dropped anywhere on the page, or chosen, and tells what becomes of each. */
export function FileIntakePanel({ ports }: { ports: IntakePorts }) {
  const [intake] = useState(() => new FileIntake(ports));
  const entries = useSyncExternalStore(intake.subscribe, intake.entries, () => none);
  const input = useRef<HTMLInputElement>(null);
  const isOver = useFileDrop((files) => void intake.take(files));
  return (
    <>
      <Button onClick={() => input.current?.click()}>
        <FileUp aria-hidden size={16} /> Add files
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        accept={acceptedFiles}
        aria-label="Files to add"
        tabIndex={-1}
        className="sr-only"
        onChange={({ target }) => {
          void intake.take([...(target.files ?? [])]);
          // The same file may be chosen again, as when it was mended.
          target.value = "";
        }}
      />
      {isOver ? <DropSign /> : null}
      {entries.length === 0 ? null : <Results entries={entries} intake={intake} />}
    </>
  );
}

function DropSign() {
  return (
    <div className="pointer-events-none fixed inset-0 z-50 grid place-items-center bg-paper/85 p-6">
      <p className="rounded-2xl border-2 border-dashed border-accent bg-surface px-10 py-8 text-center text-lg">
        Drop files to add them as articles.
        <span className="mt-1 block text-sm text-ink-3">
          Word, PDF, HTML, Markdown or text, up to 25 MB each
        </span>
      </p>
    </div>
  );
}

function Results({ entries, intake }: { entries: readonly FileEntry[]; intake: FileIntake }) {
  const left = entries.filter(({ state }) => isUnderWay(state)).length;
  return (
    <section aria-label="Files" className="order-last mt-2 w-full rounded-xl bg-surface ring-1 ring-rule">
      <div className="flex flex-wrap items-center justify-between gap-2 border-b border-rule px-4 py-2">
        <p role="status" className="text-sm text-ink-2">
          {left === 0
            ? entries.length === 1
              ? "The file is done."
              : "All files are done."
            : `${String(entries.length - left)} of ${counted(entries.length, "file")} done.`}
        </p>
        {left === 0 ? (
          <button
            type="button"
            className={buttonLook("quiet")}
            onClick={() => {
              intake.clear();
            }}
          >
            Close
          </button>
        ) : null}
      </div>
      <ul>
        {entries.map((entry) => (
          <FileResult
            key={entry.id}
            entry={entry}
            onCancel={() => {
              intake.cancel(entry.id);
            }}
            onAddAnyway={() => void intake.addAnyway(entry.id)}
          />
        ))}
      </ul>
    </section>
  );
}
