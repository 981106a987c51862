/** Tokens that read the same in both texts, one after the other: `length` from `old` and from `new` on. */
export type Run = { old: number; new: number; length: number };

const several = -1;

/** A sequence that stands in more places than this belongs to none of them. */
const mostPlaces = 4;

/**
 * The longest runs around every sequence of `size` tokens that stands once in the old of two
 * lists of ids, in the order of the old one. What stands once in both can hardly be anything but
 * the same place, so that one pass over both texts finds nearly all of it (Cohen's patience diff,
 * on sequences instead of lines). For what was repeated in the new one there is a run to each place.
 */
export function findCommonRuns(old: Int32Array, now: Int32Array, size: number): Run[] {
  if (old.length < size || now.length < size) return [];
  const places = new Places(old, now, size);
  const runs: Run[] = [];
  // Up to where each diagonal of the table of both lists has been read.
  const read = new Map<number, number>();
  for (let at = 0; at + size <= old.length;) {
    let next = Number.POSITIVE_INFINITY;
    for (const there of places.of(at)) {
      const past = read.get(there - at) ?? 0;
      if (past <= at) {
        const run = extended(old, now, at, there, past);
        if (run.length < size) continue;
        runs.push(run);
        read.set(there - at, run.old + run.length);
      }
      next = Math.min(next, read.get(there - at) ?? at);
    }
    at = Number.isFinite(next) ? Math.max(at + 1, next) : at + 1;
  }
  return runs.toSorted((one, other) => one.old - other.old);
}

function extended(old: Int32Array, now: Int32Array, at: number, there: number, past: number): Run {
  let before = 0;
  while (at - before > past && there > before && old[at - before - 1] === now[there - before - 1])
    before += 1;
  let after = 0;
  while (at + after < old.length && there + after < now.length && old[at + after] === now[there + after])
    after += 1;
  return { old: at - before, new: there - before, length: before + after };
}

/** What a slot of the table holds, side by side so that one look at memory finds all of it. */
const [keyAt, oldAt, newAt, slotSize] = [0, 1, 2, 4];

/** Where the sequences that stand once in the old list stand in the new one; an open hash table. */
class Places {
  private readonly mask: number;
  private readonly table: Int32Array;
  private readonly slots: Int32Array;
  /** For each place in the new list the one before it with the same sequence, from 1; 0 for none. */
  private readonly earlier: Int32Array;

  constructor(old: Int32Array, now: Int32Array, size: number) {
    const room = 2 ** Math.ceil(Math.log2((old.length + now.length) * 1.4 + 2));
    this.mask = room - 1;
    this.table = new Int32Array(room * slotSize);
    this.slots = new Int32Array(old.length);
    this.earlier = new Int32Array(now.length);
    // Places are kept from 1 on, because 0 is what an empty table holds.
    for (let at = 0; at + size <= old.length; at += 1) {
      const slot = this.slot(hashOf(old, at, size));
      this.slots[at] = slot;
      this.table[slot + oldAt] = this.table[slot + oldAt] === 0 ? at + 1 : several;
    }
    for (let at = 0; at + size <= now.length; at += 1) {
      const slot = this.slot(hashOf(now, at, size));
      this.earlier[at] = this.table[slot + newAt] ?? 0;
      this.table[slot + newAt] = at + 1;
    }
  }

  /** The places in the new list of what begins at `at` in the old one: none where it stands there twice, or here too often. */
  of(at: number): number[] {
    const slot = this.slots[at] ?? 0;
    const found: number[] = [];
    if (this.table[slot + oldAt] !== at + 1) return found;
    for (let place = this.table[slot + newAt] ?? 0; place > 0; place = this.earlier[place - 1] ?? 0) {
      if (found.length === mostPlaces) return [];
      found.push(place - 1);
    }
    return found;
  }

  private slot(key: number): number {
    for (let at = key & this.mask; ; at = (at + 1) & this.mask) {
      const slot = at * slotSize;
      if (this.table[slot + keyAt] === key) return slot;
      if (this.table[slot + oldAt] === 0 && this.table[slot + newAt] === 0) {
        this.table[slot + keyAt] = key;
        return slot;
      }
    }
  }
}

function hashOf(ids: Int32Array, from: number, size: number): number {
  let hash = size;
  for (let at = from; at < from + size; at += 1)
    hash = Math.imul(hash ^ ((ids[at] ?? 0) + (hash << 6) + (hash >>> 2)), 0x9e3779b1);
  return hash ^ (hash >>> 15);
}
