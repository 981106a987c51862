"use client";

import { DropdownMenu as Radix } from "radix-ui";
import type { ReactNode } from "react";

/** A button's list of acts, opened by mouse, touch or keys. Its items are `MenuItem`s. */
export function Menu({
  trigger,
  children,
  align = "end",
}: {
  trigger: ReactNode;
  children: ReactNode;
  align?: "start" | "end";
}) {
  return (
    <Radix.Root modal={false}>
      <Radix.Trigger asChild>{trigger}</Radix.Trigger>
      <Radix.Portal>
        <Radix.Content
          align={align}
          sideOffset={6}
          className="z-50 min-w-44 rounded-xl bg-surface p-1 shadow-card ring-1 ring-rule-2"
        >
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}

const itemLook =
  "flex min-h-9 w-full items-center gap-2.5 rounded-lg px-2.5 text-sm outline-none data-highlighted:bg-rule/60 data-disabled:opacity-50 pointer-coarse:min-h-11";

/** One act of a menu. */
export function MenuItem({
  onSelect,
  danger = false,
  disabled = false,
  children,
}: {
  onSelect: () => void;
  danger?: boolean;
  disabled?: boolean;
  children: ReactNode;
}) {
  return (
    <Radix.Item
      disabled={disabled}
      onSelect={onSelect}
      className={`${itemLook} ${danger ? "text-disputed" : "text-ink"}`}
    >
      {children}
    </Radix.Item>
  );
}

/** A menu's link, for what is an address: a download, a page. The child is the anchor. */
export function MenuLink({ children }: { children: ReactNode }) {
  return (
    <Radix.Item asChild className={`${itemLook} text-ink`}>
      {children}
    </Radix.Item>
  );
}
