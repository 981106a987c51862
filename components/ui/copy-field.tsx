"use client";

import { useRef, useState } from "react";
import { Button } from "./button";
import { copyText } from "./copy-text";
import { Field } from "./field";

type Props = { label: string; value: string; /** The button's words, as "Copy link". */ copyLabel: string };

/** A text to take elsewhere, with a button that copies it, also where the browser has no clipboard for us. */
export function CopyField({ label, value, copyLabel }: Props) {
  const field = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");

  async function copy() {
    const copied = await copyText(value);
    field.current?.select();
    setTold(copied ? "Copied." : "Selected. Copy it with your keyboard or menu.");
  }

  return (
    <div>
      <Field
        ref={field}
        label={label}
        value={value}
        readOnly
        onFocus={(event) => {
          event.currentTarget.select();
        }}
      />
      <div className="mt-3 flex items-center gap-3">
        <Button kind="primary" onClick={() => void copy()}>
          {copyLabel}
        </Button>
        <span role="status" className="text-sm text-ink-2">
          {told}
        </span>
      </div>
    </div>
  );
}
