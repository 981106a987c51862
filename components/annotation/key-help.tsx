"use client";

import { Dialog } from "@/components/ui/dialog";

const keys = [
  ["V", "Verified"],
  ["D", "Disputed"],
  ["O", "Opinion"],
  ["U", "Unchecked"],
  ["J  K", "Reading cursor: next, previous sentence"],
  ["]  [", "Next, previous statement"],
  ["E", "Add evidence"],
  ["N", "Rationale"],
  ["Backspace", "Remove the open statement"],
  ["Ctrl Z", "Bring back what was removed"],
  ["Esc", "Back to the text"],
  ["?", "These keys"],
] as const;

/** All keys of Mark up. */
export function KeyHelp({ open, onOpenChange }: { open: boolean; onOpenChange: (open: boolean) => void }) {
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title="Keys"
      description="A tag key acts on the selected words, on the open statement, or on the sentence under the reading cursor. Single keys can be switched off in your account."
    >
      <dl className="grid grid-cols-[auto_1fr] gap-x-4 gap-y-2">
        {keys.map(([key, what]) => (
          <div key={key} className="contents">
            <dt>
              <kbd className="rounded border border-rule-2 px-1.5 py-0.5 font-sans text-xs font-semibold whitespace-pre text-ink-2">
                {key}
              </kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
