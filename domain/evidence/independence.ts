import { canonicalUrl } from "./canonical-url";
import type { Evidence } from "./evidence";

/** True when neither source is the other again: not the same entry, group of sources, page, article or file. */
export function areIndependent(one: Evidence, other: Evidence): boolean {
  return (
    one.id !== other.id &&
    !isSame(independenceKey(one.independenceGroup), independenceKey(other.independenceGroup)) &&
    !isSame(pageOf(one), pageOf(other)) &&
    !isSame(one.passage?.articleId, other.passage?.articleId) &&
    !isSame(one.file?.sha256, other.file?.sha256)
  );
}

/** A group in the one form in which two equal ones are equal; null for none. */
export function independenceKey(group: string | null): string | null {
  return group?.trim().toLowerCase() || null;
}

/** Two that are both unknown are not the same. */
function isSame(one: string | null | undefined, other: string | null | undefined): boolean {
  return one !== null && one !== undefined && one === other;
}

function pageOf({ url }: Evidence): string | undefined {
  return url === null ? undefined : canonicalUrl(url);
}
