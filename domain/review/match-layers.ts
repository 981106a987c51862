import type { Anchor } from "@/domain/anchor/anchor";
import type { Annotation } from "@/domain/annotation/annotation";
import { byCodeUnit } from "./by-code-unit";
import { likePairs } from "./like-pairs";
import type { Span } from "@/domain/text/span";
import { isSameStatement, sameStatementLikeness } from "./span-likeness";

/** What grouping needs to know of an annotation. */
export type Groupable = Pick<Annotation, "id" | "author" | "about" | "tag"> & {
  anchor: Pick<Anchor, "start" | "end" | "exact">;
  /** Anything: its statement changed, and waits for its author. */
  recheck?: unknown;
};

/** Annotations that belong together, with the distinct passages among them. */
type Match<A> = {
  annotations: [A, ...A[]];
  authors: Set<string>;
  about: Annotation["about"];
  passages: [Span, ...Span[]];
};

/**
 * Puts the annotations of different people together, the most alike first: identical passages,
 * then pairs by falling likeness, then by place. A person stands in a match at most once, and
 * any two passages of a match are alike; a chain of neighbours does not make distant ones one.
 */
export function matchLayers<A extends Groupable>(annotations: readonly A[]): [A, ...A[]][] {
  const matches = matchIdentical(annotations);
  const joinedTo = new Map<Match<A>, Match<A>>();
  const whole = (match: Match<A>): Match<A> => {
    const into = joinedTo.get(match);
    return into === undefined ? match : whole(into);
  };
  for (const pair of likePairs(matches, ({ passages }) => passages[0], sameStatementLikeness, mayJoin)) {
    const [one, other] = [whole(pair.one), whole(pair.other)];
    if (one === other || !mayJoin(one, other)) continue;
    joinedTo.set(other, one);
    one.annotations.push(...other.annotations);
    one.passages.push(...other.passages);
    for (const author of other.authors) one.authors.add(author);
  }
  return matches.filter((match) => !joinedTo.has(match)).map((match) => match.annotations);
}

/** The first annotation of everybody on a passage, then everybody's second, and so on. In the order of the text. */
function matchIdentical<A extends Groupable>(annotations: readonly A[]): Match<A>[] {
  const matches: Match<A>[] = [];
  let here: Match<A>[] = [];
  for (const annotation of [...annotations].sort(byPlace)) {
    const { anchor, about, author } = annotation;
    const [passage] = here[0]?.passages ?? [];
    if (passage?.start !== anchor.start || passage.end !== anchor.end) here = [];
    const match = here.find((one) => one.about === about && !one.authors.has(author.id));
    if (match === undefined) {
      const begun: Match<A> = {
        annotations: [annotation],
        about,
        authors: new Set([author.id]),
        passages: [anchor],
      };
      here.push(begun);
      matches.push(begun);
    } else {
      match.annotations.push(annotation);
      match.authors.add(author.id);
    }
  }
  return matches;
}

function mayJoin(left: Match<unknown>, right: Match<unknown>): boolean {
  return (
    left.about === right.about &&
    [...left.authors].every((author) => !right.authors.has(author)) &&
    left.passages.every((one) => right.passages.every((other) => isSameStatement(one, other)))
  );
}

function byPlace(one: Groupable, other: Groupable): number {
  return (
    one.anchor.start - other.anchor.start ||
    one.anchor.end - other.anchor.end ||
    byCodeUnit(one.author.id, other.author.id) ||
    byCodeUnit(one.id, other.id)
  );
}
