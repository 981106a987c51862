/** Unfolds the list of what is no longer in the text at one of its statements; false when it has none with this id. */
export function showLost(id: string): boolean {
  const item = document.querySelector<HTMLElement>(`[data-lost="${CSS.escape(id)}"]`);
  const list = item?.closest("details");
  if (!item || !list) return false;
  list.open = true;
  item.scrollIntoView({ block: "center" });
  item.focus({ preventScroll: true });
  return true;
}
