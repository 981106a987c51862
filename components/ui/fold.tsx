import type { ReactNode } from "react";

/** What few need, behind a word that opens it. */
export function Fold({ label, isOpen, children }: { label: string; isOpen: boolean; children: ReactNode }) {
  return (
    <details open={isOpen} className="mt-2">
      <summary className="w-fit cursor-pointer rounded-md py-1 text-sm text-ink-2 hover:text-ink pointer-coarse:py-3">
        {label}
      </summary>
      {children}
    </details>
  );
}
