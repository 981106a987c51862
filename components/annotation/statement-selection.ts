/** Which statements are selected to be changed together, and where a range begins. */
export type StatementSelection = { ids: ReadonlySet<string>; from: string | null };

export const noSelection: StatementSelection = { ids: new Set(), from: null };

/** Selects a statement, or no longer. */
export function toggle({ ids }: StatementSelection, id: string): StatementSelection {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return { ids: next, from: id };
}

/**
 * Selects everything from where the range begins to a statement, either way. `inOrder` are all that can be
 * selected; a range that begins nowhere begins at `openId`.
 */
export function selectTo(
  { ids, from: begun }: StatementSelection,
  id: string,
  inOrder: readonly string[],
  openId: string | null = null,
): StatementSelection {
  const from = begun ?? openId;
  const start = from === null ? -1 : inOrder.indexOf(from);
  const end = inOrder.indexOf(id);
  if (end === -1) return { ids, from };
  if (start === -1) return { ids: new Set([...ids, id]), from: id };
  const range = inOrder.slice(Math.min(start, end), Math.max(start, end) + 1);
  return { ids: new Set([...ids, ...range]), from };
}

/** Lets go of what cannot be selected any more; the same selection where all of it can. */
export function keepOnly(selection: StatementSelection, inOrder: readonly string[]): StatementSelection {
  const there = new Set(inOrder);
  const ids = [...selection.ids].filter((id) => there.has(id));
  if (ids.length === selection.ids.size) return selection;
  const from = selection.from !== null && there.has(selection.from) ? selection.from : null;
  return { ids: new Set(ids), from };
}

/** Selects all of these. */
export function selectAll(inOrder: readonly string[]): StatementSelection {
  return { ids: new Set(inOrder), from: inOrder[0] ?? null };
}
