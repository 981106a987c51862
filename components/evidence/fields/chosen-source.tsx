"use client";

import { X } from "lucide-react";
import { useEffect, useRef, type ReactNode } from "react";

type Props = { icon: ReactNode; name: string; children?: ReactNode; onTakeOut: () => void };

/** A source that was chosen rather than typed, and the way to take it out again. */
export function ChosenSource({ icon, name, children, onTakeOut }: Props) {
  const chosen = useRef<HTMLDivElement>(null);
  // What was pressed to choose it is gone; the keyboard goes on here, where Enter takes nothing out.
  useEffect(() => {
    chosen.current?.focus();
  }, []);
  return (
    <div
      ref={chosen}
      tabIndex={-1}
      className="flex items-start gap-2 rounded-lg bg-accent/6 px-2.5 py-2 text-sm ring-1 ring-rule ring-inset"
    >
      <span aria-hidden="true" className="mt-0.5 shrink-0 text-ink-3">
        {icon}
      </span>
      <span className="min-w-0 flex-1 wrap-anywhere">
        <bdi className="block font-medium">{name}</bdi>
        {children}
      </span>
      <button
        type="button"
        aria-label={`Take out ${name}`}
        onClick={onTakeOut}
        className="grid size-6 shrink-0 place-items-center rounded text-ink-3 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden="true" size={14} />
      </button>
    </div>
  );
}
