"use client";

import { Command } from "cmdk";
import { Search } from "lucide-react";
import { Dialog } from "radix-ui";
import { useRef, type ReactNode } from "react";

export type PaletteCommand = {
  id: string;
  label: ReactNode;
  /** What stands at its end: a key, a name. */
  hint?: ReactNode;
  run: () => void;
};

type PaletteGroup = { title: string; commands: readonly PaletteCommand[] };

type Props = {
  title: string;
  placeholder: string;
  open: boolean;
  onClose: () => void;
  search: string;
  onSearch: (search: string) => void;
  /** Already only what fits the search. */
  groups: readonly PaletteGroup[];
  /** Said where nothing fits, or while more is looked for. */
  status: string | null;
  /** Puts the focus where it was before the palette opened. */
  onFocusBack: () => void;
};

/** One field that finds everything that can be done or gone to. What is chosen happens once the focus is back. */
export function CommandPalette({ title, placeholder, open, onClose, onFocusBack, ...props }: Props) {
  const chosen = useRef<(() => void) | null>(null);
  const { search, onSearch, groups, status } = props;
  return (
    <Dialog.Root
      open={open}
      onOpenChange={(next) => {
        if (!next) onClose();
      }}
    >
      <Dialog.Portal>
        <Dialog.Overlay className="fixed inset-0 z-40 bg-ink/30 dark:bg-paper/70" />
        <Dialog.Content
          aria-describedby={undefined}
          onCloseAutoFocus={(event) => {
            event.preventDefault();
            onFocusBack();
            chosen.current?.();
            chosen.current = null;
          }}
          className="fixed top-[12dvh] left-1/2 z-50 w-[min(38rem,calc(100vw-1.5rem))] -translate-x-1/2 overflow-hidden rounded-2xl bg-surface shadow-card ring-1 ring-rule-2 max-sm:top-3"
        >
          <Dialog.Title className="sr-only">{title}</Dialog.Title>
          <Command shouldFilter={false} loop label={title} vimBindings={false}>
            <div className="flex items-center gap-2.5 border-b border-rule px-4">
              <Search aria-hidden="true" size={16} className="shrink-0 text-ink-3" />
              <Command.Input
                value={search}
                onValueChange={onSearch}
                placeholder={placeholder}
                maxLength={200}
                className="h-12 min-w-0 flex-1 bg-transparent text-lg outline-none"
              />
            </div>
            <Command.List
              label={title}
              className="max-h-[min(26rem,60dvh)] overflow-y-auto overscroll-contain p-1.5"
            >
              {groups.map(({ title: heading, commands }) => (
                <Command.Group key={heading} heading={heading} className={groupLook}>
                  {commands.map(({ id, label, hint, run }) => (
                    <Command.Item
                      key={id}
                      value={id}
                      onSelect={() => {
                        chosen.current = run;
                        onClose();
                      }}
                      className={itemLook}
                    >
                      <span dir="auto" className="min-w-0 flex-1 truncate">
                        {label}
                      </span>
                      {hint === undefined ? null : (
                        <span className="shrink-0 text-xs text-ink-3">{hint}</span>
                      )}
                    </Command.Item>
                  ))}
                </Command.Group>
              ))}
            </Command.List>
            <p role="status" className={status === null ? "sr-only" : "px-4 pt-1 pb-3 text-sm text-ink-3"}>
              {status}
            </p>
          </Command>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

const groupLook =
  "[&_[cmdk-group-heading]]:px-2.5 [&_[cmdk-group-heading]]:pt-2 [&_[cmdk-group-heading]]:pb-1 [&_[cmdk-group-heading]]:text-xs [&_[cmdk-group-heading]]:font-semibold [&_[cmdk-group-heading]]:text-ink-3";
const itemLook =
  "flex min-h-9 cursor-pointer items-center gap-2.5 rounded-lg px-2.5 py-1 text-sm data-[selected=true]:bg-accent/12 pointer-coarse:min-h-11";
