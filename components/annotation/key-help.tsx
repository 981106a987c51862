"use client";

import { X } from "lucide-react";
import { Fragment } from "react";
import { Dialog, DialogClose } from "@/components/ui/dialog";

/** The keys by what they are for; those of one row are alternatives or a pair. */
const groups = [
  {
    title: "Move the reading cursor",
    rows: [
      [["J", "K", "↓", "↑"], "Next, previous sentence"],
      [["→", "←"], "Next, previous word, the way the arrow points"],
      [["Ctrl ↓", "Ctrl ↑"], "Next paragraph, start of this or the previous one (⌥ on a Mac)"],
      [["Shift"], "With any of these: longer, shorter"],
      [["]", "["], "Next, previous statement"],
    ],
  },
  {
    title: "Tag",
    rows: [
      [["V", "D", "O", "U"], "Verified, disputed, opinion, unchecked"],
      [["M"], "Next sentence with something to check and no tag"],
      [["X"], "Nothing to check in it"],
      [["Backspace"], "Remove the statement"],
      [["Ctrl Z"], "Undo, whatever it was"],
      [["Ctrl Y", "Ctrl ⇧ Z"], "Redo"],
    ],
  },
  {
    title: "Several statements at once",
    rows: [
      [["S"], "Select the statement; then a tag or Backspace acts on all selected"],
      [["Ctrl click", "⇧ click"], "On a card: select it, or all up to it"],
      [["Ctrl A"], "In the list of statements: select all of yours"],
      [["Esc"], "Select none"],
    ],
  },
  {
    title: "Write",
    rows: [
      [["E"], "Add evidence"],
      [["N"], "Rationale"],
      [["Enter"], "Save evidence; use these words for “Change span”"],
      [["Esc"], "Back to the text, where you were"],
    ],
  },
  {
    title: "Find",
    rows: [
      [["Ctrl K"], "Every action, statement, article and colleague"],
      [["?"], "These keys"],
    ],
  },
] as const;

type Props = { open: boolean; onClose: () => void; onFocusBack: () => void };

/** All keys of Mark up. */
export function KeyHelp({ open, onClose, onFocusBack }: Props) {
  return (
    <Dialog
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
      onFocusBack={onFocusBack}
      title="Keys"
      description="A key acts on the selected words, on the open statement, or on what is under the reading cursor. Single keys can be switched off in your account."
    >
      <DialogClose
        aria-label="Close"
        className="absolute top-4 right-4 grid size-8 place-items-center rounded-md text-ink-3 hover:bg-rule/60 hover:text-ink pointer-coarse:size-11"
      >
        <X aria-hidden="true" size={16} />
      </DialogClose>
      <div className="grid gap-5">
        {groups.map(({ title, rows }) => (
          <section key={title}>
            <h3 className="mb-1.5 text-xs font-semibold text-ink-3">{title}</h3>
            <dl className="grid grid-cols-[8.5rem_1fr] gap-x-4 gap-y-1.5 max-sm:grid-cols-[6.5rem_1fr]">
              {rows.map(([keys, what]) => (
                <Fragment key={what}>
                  <dt className="flex flex-wrap gap-1">
                    {keys.map((key) => (
                      <kbd key={key} className={keyLook}>
                        {key}
                      </kbd>
                    ))}
                  </dt>
                  <dd>{what}</dd>
                </Fragment>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}

const keyLook =
  "h-fit rounded border border-rule-2 px-1.5 py-0.5 font-sans text-xs font-semibold whitespace-nowrap text-ink-2";
