import type { ReactNode } from "react";
import { Button } from "./button";

type Props = {
  label: string;
  /** What is searched. */
  placeholder: string;
  search: string;
  children?: ReactNode;
};

/** The line of a search form in which one says what to look for. */
export function SearchLine({ label, placeholder, search, children }: Props) {
  return (
    <div className="flex max-w-xl items-center gap-2">
      <input
        type="search"
        name="search"
        aria-label={label}
        placeholder={placeholder}
        defaultValue={search}
        maxLength={200}
        className="h-9 min-w-0 flex-1 rounded-lg border border-rule-2 bg-surface px-3 text-base text-ellipsis pointer-coarse:h-11 pointer-coarse:text-lg"
      />
      <Button type="submit">Search</Button>
      {children}
    </div>
  );
}
