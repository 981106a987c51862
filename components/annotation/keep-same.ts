/**
 * Answers the list that it answered before as long as the next one is the same item by item, so that what
 * follows from a list of thousands is not worked out again for a letter typed in one of them.
 */
export function keepSame<T>(isSame: (one: T, other: T) => boolean): (next: readonly T[]) => readonly T[] {
  let kept: readonly T[] = [];
  return (next) => {
    const isKept =
      next.length === kept.length &&
      next.every((item, index) => {
        const before = kept[index];
        return before !== undefined && (before === item || isSame(before, item));
      });
    if (!isKept) kept = next;
    return kept;
  };
}
