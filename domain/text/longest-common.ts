/**
 * The longest common subsequence of two short lists of ids, as pairs of indexes in order
 * (Needleman and Wunsch). Takes as many steps and cells as the product of their lengths.
 */
export function longestCommon(old: Int32Array, now: Int32Array): [old: number, now: number][] {
  const width = now.length + 1;
  const lengths = new Uint16Array((old.length + 1) * width);
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const at = i * width + j;
      lengths[at] =
        old[i] === now[j]
          ? (lengths[at + width + 1] ?? 0) + 1
          : Math.max(lengths[at + width] ?? 0, lengths[at + 1] ?? 0);
    }
  const pairs: [number, number][] = [];
  for (let i = 0, j = 0; i < old.length && j < now.length;) {
    const at = i * width + j;
    if (old[i] === now[j]) pairs.push([i++, j++]);
    else if ((lengths[at + width] ?? 0) >= (lengths[at + 1] ?? 0)) i += 1;
    else j += 1;
  }
  return pairs;
}
