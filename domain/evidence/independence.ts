import { canonicalUrl } from "./canonical-url";
import type { Evidence } from "./evidence";

/** True when neither source is the other again: not the same entry, group of sources, page or file. */
export function areIndependent(one: Evidence, other: Evidence): boolean {
  return (
    one.id !== other.id &&
    !isSame(groupOf(one), groupOf(other)) &&
    !isSame(pageOf(one), pageOf(other)) &&
    !isSame(one.file?.sha256, other.file?.sha256)
  );
}

/** Two that are both unknown are not the same. */
function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && one === other;
}

function groupOf({ independenceGroup }: Evidence): string | undefined {
  return independenceGroup?.trim().toLowerCase() || undefined;
}

function pageOf({ url }: Evidence): string | undefined {
  return url === null ? undefined : canonicalUrl(url);
}
