import type { BlockKind } from "./article-blocks";

/** What stands before a list's item: "•", its number with a full stop, or nothing where the item goes on. */
export function itemMarker({
  place,
  isNumbered,
}: Omit<Extract<BlockKind, { kind: "list item" }>, "kind" | "depth">): string | null {
  if (place === null) return null;
  return place === 0 && isNumbered === undefined ? "•" : `${String(place)}.`;
}
