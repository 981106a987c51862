"use client";

import { useId, type ComponentProps, type ReactNode } from "react";

type Shared = { label: string; hint?: ReactNode; error?: string | null | undefined; hideLabel?: boolean };

const inputLook =
  "w-full rounded-lg border border-rule-2 bg-surface px-3 text-base text-ink aria-invalid:border-disputed disabled:opacity-60 pointer-coarse:text-lg";

/** A labelled line of input, with what helps and what is wrong told to screen readers too. */
export function Field({
  label,
  hint,
  error,
  hideLabel = false,
  className = "",
  ...rest
}: ComponentProps<"input"> & Shared) {
  const { id, describedBy, notes } = useNotes(hint, error);
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} hidden={hideLabel} />
      <input
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`${inputLook} h-10 pointer-coarse:h-11`}
        {...rest}
      />
      {notes}
    </div>
  );
}

/** A labelled text of several lines that grows with its words. */
export function TextArea({
  label,
  hint,
  error,
  hideLabel = false,
  className = "",
  ...rest
}: ComponentProps<"textarea"> & Shared) {
  const { id, describedBy, notes } = useNotes(hint, error);
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} hidden={hideLabel} />
      <textarea
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`${inputLook} field-sizing-content min-h-16 py-2`}
        {...rest}
      />
      {notes}
    </div>
  );
}

/** A text that looks like a note on the margin until one writes in it. */
export function NoteArea({ label, className = "", ...rest }: ComponentProps<"textarea"> & { label: string }) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-xs text-ink-3">
        {label}
      </label>
      <textarea
        id={id}
        rows={1}
        className="-mx-1.5 field-sizing-content min-h-7 w-[calc(100%+0.75rem)] resize-none rounded-md border-b border-rule bg-transparent px-1.5 py-1 text-base text-ink hover:bg-rule/30 focus:bg-rule/30 pointer-coarse:min-h-11 pointer-coarse:text-lg"
        {...rest}
      />
    </div>
  );
}

/** A labelled choice from a short list. */
export function Choice({
  label,
  hint,
  error,
  hideLabel = false,
  className = "",
  ...rest
}: ComponentProps<"select"> & Shared) {
  const { id, describedBy, notes } = useNotes(hint, error);
  return (
    <div className={className}>
      <FieldLabel id={id} label={label} hidden={hideLabel} />
      <select
        id={id}
        aria-describedby={describedBy}
        aria-invalid={error ? true : undefined}
        className={`${inputLook} h-10 pointer-coarse:h-11`}
        {...rest}
      />
      {notes}
    </div>
  );
}

function FieldLabel({ id, label, hidden }: { id: string; label: string; hidden: boolean }) {
  return (
    <label htmlFor={id} className={hidden ? "sr-only" : "mb-1 block text-sm font-medium text-ink-2"}>
      {label}
    </label>
  );
}

function useNotes(hint: ReactNode, error: string | null | undefined) {
  const id = useId();
  const describedBy =
    [error ? `${id}-error` : null, hint ? `${id}-hint` : null].filter(Boolean).join(" ") || undefined;
  const notes = (
    <>
      {error ? (
        <p id={`${id}-error`} className="mt-1 text-sm text-disputed">
          {error}
        </p>
      ) : null}
      {hint ? (
        <p id={`${id}-hint`} className="mt-1 text-sm text-ink-3">
          {hint}
        </p>
      ) : null}
    </>
  );
  return { id, describedBy, notes };
}
