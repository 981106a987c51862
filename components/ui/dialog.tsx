"use client";

import { Dialog as Radix } from "radix-ui";
import type { ReactNode, RefObject } from "react";

type Props = {
  /** The button that opens it; without one, `open` and `onOpenChange` steer. */
  trigger?: ReactNode;
  title: string;
  description?: ReactNode;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  /** Where the focus goes when it closes, for one that was opened from what is gone by then: a menu. */
  returnTo?: RefObject<HTMLElement | null>;
  /** Puts the focus where it was, for one that a key has opened. */
  onFocusBack?: () => void;
  children: ReactNode;
};

/** A question that stands before everything else until it is answered. */
export function Dialog({ trigger, title, description, returnTo, onFocusBack, children, ...state }: Props) {
  return (
    <Radix.Root {...state}>
      {trigger ? <Radix.Trigger asChild>{trigger}</Radix.Trigger> : null}
      <Radix.Portal>
        <Radix.Overlay className="fixed inset-0 z-40 bg-ink/30 dark:bg-paper/70" />
        <Radix.Content
          onCloseAutoFocus={(event) => {
            if (!returnTo && !onFocusBack) return;
            event.preventDefault();
            returnTo?.current?.focus();
            onFocusBack?.();
          }}
          {...(description ? {} : { "aria-describedby": undefined })}
          className="fixed left-1/2 top-1/2 z-50 max-h-[85dvh] w-[min(32rem,calc(100vw-2rem))] -translate-x-1/2 -translate-y-1/2 overflow-y-auto rounded-2xl bg-surface p-6 shadow-card ring-1 ring-rule-2"
        >
          <Radix.Title className="text-lg font-semibold">{title}</Radix.Title>
          {description ? (
            <Radix.Description className="mt-1.5 text-ink-2">{description}</Radix.Description>
          ) : null}
          <div className="mt-5">{children}</div>
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

/** Closes the dialog that it stands in. */
export const DialogClose = Radix.Close;
