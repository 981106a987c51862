"use client";

import { useRef, useState, type SyntheticEvent } from "react";
import { Button } from "@/components/ui/button";
import { Field, TextArea } from "@/components/ui/field";
import { Segmented } from "@/components/ui/segmented";
import { useEscape } from "@/components/ui/use-escape";
import { Notice } from "@/components/ui/notice";
import { stances } from "@/domain/evidence/evidence";
import { isWebAddress } from "@/domain/text/web-address";
import type { EvidenceDraft } from "./evidence-draft";
import type { EvidencePorts } from "./evidence-ports";
import { sourceFields } from "./fields/registry";
import { MoreEvidenceFields } from "./more-evidence-fields";
import type { DraftChange } from "./use-evidence-draft";

type Props = {
  draft: EvidenceDraft;
  onChange: (change: DraftChange) => void;
  /** The statement is said to be unsupported: then what was asked counts. */
  isUnsupported: boolean;
  ports: EvidencePorts;
  /** Takes the draft, or says what is wrong with it. */
  onSave: () => string | null;
  /** Gives up what is written. */
  onCancel: () => void;
  /** Puts it away for later. */
  onLeave: () => void;
};

/** A source for a statement: paste it, and Enter saves. */
export function EvidenceForm(props: Props) {
  const { draft, onChange, isUnsupported, ports, onSave, onCancel, onLeave } = props;
  const [error, setError] = useState<string | null>(null);
  const form = useRef<HTMLFormElement>(null);
  useEscape(form, onLeave);
  const change = (next: DraftChange) => {
    onChange(next);
    setError(null);
  };
  const save = (event: SyntheticEvent) => {
    event.preventDefault();
    setError(wrongWith(draft) ?? onSave());
  };
  return (
    <form
      ref={form}
      aria-label="Add evidence"
      onSubmit={save}
      className="grid gap-2.5 border-t border-rule pt-3"
    >
      {sourceFields.map((SourceField, index) => (
        <SourceField key={index} draft={draft} onChange={change} ports={ports} error={error} />
      ))}
      {hasTypedField(draft) || error === null ? null : <Notice>{error}</Notice>}
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
      {draft.known === null ? (
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
      ) : null}
      {draft.known === null ? (
        <MoreEvidenceFields draft={draft} onChange={change} isOpen={isUnsupported} />
      ) : null}
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

function hasTypedField({ known, passage }: EvidenceDraft): boolean {
  return known === null && passage === null;
}

function wrongWith({ source, known, sending, file, passage }: EvidenceDraft): string | null {
  if (known !== null || passage !== null) return null;
  if (sending !== null) return "The file is still being sent. Save when it is there.";
  const name = source.trim();
  if (name === "" && !file) return "Give a source: an address, some words, or a file.";
  if (name.length > longestName && !isWebAddress(name))
    return "That is long for a source. Put the words into Quote, and say here whose they are.";
  return null;
}
