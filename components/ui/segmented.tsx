"use client";

import { RadioGroup } from "radix-ui";
import type { ReactNode } from "react";

type Props<Value extends string> = {
  label: string;
  value: Value | null;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: ReactNode; name?: string }[];
  disabled?: boolean;
  /** Where room is scarce. */
  dense?: boolean;
};

/** A choice of a few, all in sight, one chosen. Arrow keys move it. */
export function Segmented<Value extends string>({
  label,
  value,
  onChange,
  options,
  disabled = false,
  dense = false,
}: Props<Value>) {
  return (
    <RadioGroup.Root
      aria-label={label}
      orientation="horizontal"
      value={value}
      disabled={disabled}
      onValueChange={(next) => {
        const chosen = options.find((option) => option.value === next);
        if (chosen) onChange(chosen.value);
      }}
      className="inline-flex w-fit max-w-full flex-wrap gap-0.5 rounded-lg p-0.5 ring-1 ring-inset ring-rule-2"
    >
      {options.map((option) => (
        <RadioGroup.Item
          key={option.value}
          value={option.value}
          aria-label={option.name}
          className={`min-h-7 rounded-md pointer-coarse:min-h-11 text-ink-2 hover:text-ink data-[state=checked]:bg-accent/12 data-[state=checked]:font-medium data-[state=checked]:text-ink ${dense ? "px-1.5 text-xs" : "px-2.5 text-sm"}`}
        >
          {option.label}
        </RadioGroup.Item>
      ))}
    </RadioGroup.Root>
  );
}
