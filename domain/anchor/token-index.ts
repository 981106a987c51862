import { longestCommon } from "@/domain/text/longest-common";
import { bestStretch, weightOf, type Stretch } from "./stretch";
import type { Tokens } from "./tokens";

/** A word that stands more often than this says little about a place. */
const mostPlaces = 60;

/** So many places are looked at closely, and of so long a passage no more than this, in tokens. */
const closeLooks = 3;
const longestLook = 400;

/**
 * Where each word of a text stands: finds the passage most like another one without reading the
 * text again. Made once for a text, whatever is asked of it.
 */
export class TokenIndex {
  private readonly places = new Map<number, number[]>();

  constructor(
    private readonly tokens: Tokens,
    private readonly sums: Int32Array,
  ) {
    for (let at = 0; at < tokens.count; at += 1) {
      const id = tokens.ids[at] ?? 0;
      const places = this.places.get(id);
      if (places === undefined) this.places.set(id, [at]);
      else if (places.length <= mostPlaces) places.push(at);
    }
  }

  /** Every place of one token; only some of them for a frequent one. */
  placesOf(id: number): readonly number[] {
    return this.places.get(id) ?? [];
  }

  /**
   * The passage most like the tokens `from` up to `to` of another text. With `isFree`, only of
   * tokens that it allows. Null when no word of it stands here.
   */
  closest(other: Tokens, from: number, to: number, isFree?: (at: number) => boolean): Stretch | null {
    const end = Math.min(to, from + longestLook);
    const length = end - from;
    const wanted = other.ids.subarray(from, end);
    let weight = 0;
    for (let at = from; at < end; at += 1) weight += (other.ends[at] ?? 0) - (other.starts[at] ?? 0);
    let best: Stretch | null = null;
    for (const start of this.promising(wanted, isFree)) {
      const first = Math.max(0, start - (length >> 1) - 4);
      const last = Math.min(this.tokens.count, start + length * 2 + 8);
      const window = indexes(first, last, isFree);
      const ids = window.map((at) => this.tokens.ids[at] ?? 0);
      const found = longestCommon(wanted, ids).map(([, at]) => window[at] ?? 0);
      const stretch = bestStretch(found, this.sums, weight);
      if (stretch && (best === null || stretch.score > best.score)) best = stretch;
    }
    return best;
  }

  /** Where the passage would begin for most of its words, the rare ones counting most. */
  private promising(wanted: Int32Array, isFree?: (at: number) => boolean): number[] {
    const width = Math.max(8, wanted.length);
    const votes = new Map<number, number>();
    for (const [index, id] of wanted.entries()) {
      const places = this.placesOf(id);
      if (places.length > mostPlaces) continue;
      for (const at of places) {
        if (isFree && !isFree(at)) continue;
        const weight = weightOf(this.sums, at, at + 1) / places.length;
        const bucket = Math.floor((at - index) / width);
        // What straddles two buckets counts for both.
        for (const near of [bucket, bucket + 1]) votes.set(near, (votes.get(near) ?? 0) + weight);
      }
    }
    return [...votes]
      .toSorted(([one, first], [other, second]) => second - first || one - other)
      .slice(0, closeLooks)
      .map(([bucket]) => (bucket - 1) * width + (width >> 1));
  }
}

function indexes(from: number, to: number, isFree?: (at: number) => boolean): Int32Array {
  const all = Int32Array.from({ length: Math.max(0, to - from) }, (_none, index) => from + index);
  return isFree ? all.filter(isFree) : all;
}
