import type { Span } from "@/domain/text/span";
import { spanLikeness } from "./span-likeness";

/**
 * With how many of the passages that follow and are alike each may be paired: more than people
 * make of one passage, and few enough that thousands of nested ones do not stop the server.
 */
const mostAlike = 100;

export type LikePair<T> = { one: T; other: T };

/**
 * The pairs of items that may be paired and whose passages are more alike than `least` (or just as
 * much, unless that is nothing): the most alike first, then by place. `items` come in the order in
 * which their passages start.
 */
export function likePairs<T>(
  items: readonly T[],
  passageOf: (item: T) => Span,
  least: number,
  mayPair: (one: T, other: T) => boolean,
): LikePair<T>[] {
  const found: (LikePair<T> & { likeness: number })[] = [];
  items.forEach((one, index) => {
    const passage = passageOf(one);
    // What starts beyond the reach has too little in common with the passage, however long it is.
    const reach = passage.end - (passage.end - passage.start) * least;
    let alike = 0;
    for (let after = index + 1; alike < mostAlike; after += 1) {
      const other = items[after];
      if (other === undefined) break;
      const next = passageOf(other);
      if (next.start > reach) break;
      const likeness = spanLikeness(passage, next);
      if (likeness === 0 || likeness < least) continue;
      alike += 1;
      if (mayPair(one, other)) found.push({ one, other, likeness });
    }
  });
  return found.sort((a, b) => b.likeness - a.likeness);
}
