"use client";

import { useId, type ComponentProps, type ReactNode } from "react";

type Notes = {
  label: string;
  hint?: ReactNode;
  error?: string | null | undefined;
  hideLabel?: boolean;
  className?: string;
};

const inputLook =
  "w-full rounded-lg border border-rule-2 bg-surface px-3 text-base text-ink aria-invalid:border-disputed disabled:opacity-60 pointer-coarse:text-lg";
const lineLook = `${inputLook} h-10 pointer-coarse:h-11`;

/** A labelled line of input, with what helps and what is wrong told to screen readers too. */
export function Field(props: ComponentProps<"input"> & Notes) {
  const [notes, rest] = apart(props);
  return <Labelled {...notes}>{(names) => <input {...names} className={lineLook} {...rest} />}</Labelled>;
}

/** A labelled text of several lines that grows with its words. */
export function TextArea(props: ComponentProps<"textarea"> & Notes) {
  const [notes, rest] = apart(props);
  return (
    <Labelled {...notes}>
      {(names) => (
        <textarea {...names} className={`${inputLook} field-sizing-content min-h-16 py-2`} {...rest} />
      )}
    </Labelled>
  );
}

/** A labelled choice from a short list. */
export function Choice(props: ComponentProps<"select"> & Notes) {
  const [notes, rest] = apart(props);
  return <Labelled {...notes}>{(names) => <select {...names} className={lineLook} {...rest} />}</Labelled>;
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
        className="-mx-1.5 field-sizing-content min-h-7 w-[calc(100%+0.75rem)] resize-none rounded-md outline-offset-0! border-b border-rule bg-transparent px-1.5 py-1 text-base text-ink hover:bg-rule/30 focus:bg-rule/30 pointer-coarse:min-h-11 pointer-coarse:text-lg"
        {...rest}
      />
    </div>
  );
}

/** What is said of a control, and what the control itself takes. */
function apart<Props extends Notes>({ label, hint, error, hideLabel, className, ...rest }: Props) {
  return [{ label, hint, error, hideLabel, className }, rest] as const;
}

/** What ties a control to its label, its hint and its error. */
type Names = { id: string; "aria-describedby": string | undefined; "aria-invalid": true | undefined };

type LabelledProps = { [Key in keyof Notes]: Notes[Key] | undefined } & {
  label: string;
  children: (names: Names) => ReactNode;
};

function Labelled({ label, hint, error, hideLabel = false, className, children }: LabelledProps) {
  const id = useId();
  const notes = [
    { key: "error", words: error, look: "text-disputed" },
    { key: "hint", words: hint, look: "text-ink-3" },
  ].filter(({ words }) => Boolean(words));
  const describedBy = notes.map(({ key }) => `${id}-${key}`).join(" ");
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? "sr-only" : "mb-1 block text-sm font-medium text-ink-2"}>
        {label}
      </label>
      {children({
        id,
        "aria-describedby": describedBy === "" ? undefined : describedBy,
        "aria-invalid": error ? true : undefined,
      })}
      {notes.map(({ key, words, look }) => (
        <p key={key} id={`${id}-${key}`} className={`mt-1 text-sm ${look}`}>
          {words}
        </p>
      ))}
    </div>
  );
}
