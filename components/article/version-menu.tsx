"use client";

import Link from "next/link";
import { ChevronDown } from "lucide-react";
import { Menu, MenuItem, MenuLink } from "@/components/ui/menu";
import { Moment } from "@/components/ui/moment";
import type { VersionEntry } from "@/domain/article/version";

type Props = {
  /** The page that shows a version, without what comes behind "?". */
  base: string;
  /** The newest first. */
  versions: readonly VersionEntry[];
  number: number;
  /** Where a new version is made; null for who may not. */
  newVersion: string | null;
  /** Looks whether the text at the article’s web address has changed; null when it has none. */
  onCheckSource?: (() => void) | null;
};

/** Which version is on the page, and the way to the others and to a new one. */
export function VersionMenu({ base, versions, number, newVersion, onCheckSource = null }: Props) {
  const newest = versions[0]?.number ?? number;
  if (newest === 1 && newVersion === null) return null;
  return (
    <Menu
      align="start"
      trigger={
        <button
          type="button"
          aria-label={`Version ${String(number)} of ${String(newest)}`}
          className="inline-flex min-h-8 items-center gap-1 rounded-lg px-2 text-sm whitespace-nowrap text-ink-2 hover:bg-rule/60 hover:text-ink pointer-coarse:min-h-11"
        >
          Version {number}
          <ChevronDown aria-hidden="true" size={14} />
        </button>
      }
    >
      {versions.map((version) => (
        <MenuLink key={version.id}>
          <Link
            href={version.number === newest ? base : `${base}?version=${String(version.number)}`}
            aria-current={version.number === number ? "page" : undefined}
          >
            <span className={version.number === number ? "font-semibold" : ""}>Version {version.number}</span>
            <span className="ml-auto pl-4 text-ink-3">
              <Moment iso={version.retrievedAt} />
            </span>
          </Link>
        </MenuLink>
      ))}
      {newVersion === null ? null : (
        <div className="mt-1 border-t border-rule pt-1">
          <MenuLink>
            <Link href={newVersion}>New version</Link>
          </MenuLink>
          {onCheckSource === null ? null : <MenuItem onSelect={onCheckSource}>Check for changes</MenuItem>}
        </div>
      )}
    </Menu>
  );
}
