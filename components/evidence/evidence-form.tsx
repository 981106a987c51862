"use client";

import { useEffect, useId, useRef, useState, type SyntheticEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { useEscape } from "@/components/ui/use-escape";
import { stances, type Evidence, type EvidenceFile, type Stance } from "@/domain/evidence/evidence";
import { recogniseSource } from "@/domain/evidence/recognise-source";
import { isWebAddress } from "@/domain/text/web-address";
import { blankDraft, type EvidenceDraft } from "./evidence-draft";
import { MoreEvidenceFields } from "./more-evidence-fields";
import { SourceFile } from "./source-file";

type Props = {
  stance: Stance;
  /** Something pasted that is probably the source. */
  source?: string;
  library: readonly Evidence[];
  /** The statement is said to be unsupported: then what was asked counts. */
  isUnsupported: boolean;
  uploadFile: (file: File) => Promise<EvidenceFile>;
  /** Takes the draft, or says what is wrong with it. */
  onSave: (draft: EvidenceDraft) => string | null;
  onCancel: () => void;
};

/** A source for a statement: paste it, and Enter saves. */
export function EvidenceForm({
  stance,
  source = "",
  library,
  isUnsupported,
  uploadFile,
  onSave,
  onCancel,
}: Props) {
  const [draft, setDraft] = useState(() => blankDraft(stance, source));
  const [error, setError] = useState<string | null>(null);
  const listId = useId();
  const form = useRef<HTMLFormElement>(null);
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    first.current?.focus();
  }, []);
  useEscape(form, onCancel);
  const change = (part: Partial<EvidenceDraft>) => {
    setDraft((before) => ({ ...before, ...part }));
    setError(null);
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setError(wrongWith(draft) ?? onSave(draft));
  };
  const isPlainText =
    draft.source.trim() !== "" && !draft.file && recogniseSource(draft.source.trim()).kind === "quotation";

  return (
    <form
      ref={form}
      aria-label="Add evidence"
      onSubmit={save}
      className="grid gap-2.5 border-t border-rule pt-3"
    >
      <Field
        label="Source"
        ref={first}
        autoComplete="off"
        list={listId}
        placeholder="Paste an address, or write who or what"
        value={draft.source}
        error={error}
        maxLength={2_000}
        onChange={(event) => {
          change({ source: event.target.value });
        }}
      />
      <datalist id={listId}>
        {library.map((evidence) => (
          <option
            key={evidence.id}
            value={evidence.url ?? evidence.title}
            label={evidence.url ? evidence.title : undefined}
          />
        ))}
      </datalist>
      {isPlainText ? (
        <Segmented
          label="This is"
          value={draft.isPerson ? "person" : "quotation"}
          onChange={(value) => {
            change({ isPerson: value === "person" });
          }}
          options={[
            { value: "quotation", label: "A quotation" },
            { value: "person", label: "A person asked" },
          ]}
        />
      ) : null}
      <SourceFile
        file={draft.file}
        upload={uploadFile}
        onChange={(file) => {
          change({ file });
        }}
      />
      <Segmented
        label="Stance"
        value={draft.stance}
        onChange={(value) => {
          change({ stance: value });
        }}
        options={stances.map((value) => ({ value, label: value }))}
      />
      <TextArea
        label="Quote"
        rows={2}
        maxLength={5_000}
        value={draft.quote}
        onChange={(event) => {
          change({ quote: event.target.value });
        }}
        onKeyDown={(event) => {
          if (event.key === "Enter" && !event.shiftKey && !event.nativeEvent.isComposing) save(event);
        }}
      />
      <Field
        label="Locator"
        placeholder="Page, paragraph, timecode"
        maxLength={500}
        value={draft.locator}
        onChange={(event) => {
          change({ locator: event.target.value });
        }}
      />
      <label className="flex items-center gap-2 text-sm">
        <input
          type="checkbox"
          checked={draft.isPrimary}
          onChange={(event) => {
            change({ isPrimary: event.target.checked });
          }}
          className="size-4 accent-accent"
        />
        Primary source
      </label>
      <MoreEvidenceFields draft={draft} onChange={change} isOpen={isUnsupported} />
      <div className="flex gap-2">
        <Button type="submit" kind="primary">
          Save evidence
        </Button>
        <Button kind="quiet" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A source's name may be this long; longer words are what it says, and belong into Quote. */
const longestName = 1_000;

function wrongWith({ source, file }: EvidenceDraft): string | null {
  const name = source.trim();
  if (name === "" && !file) return "Give a source: an address, some words, or a file.";
  if (name.length > longestName && !isWebAddress(name))
    return "That is long for a source. Put the words into Quote, and say here whose they are.";
  return null;
}
