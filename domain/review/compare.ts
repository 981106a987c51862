import type { Annotation } from "@/domain/annotation/annotation";
import { byCodeUnit } from "./by-code-unit";
import { groupStatements } from "./group-statements";
import { likePairs } from "./like-pairs";
import type { Span } from "@/domain/text/span";

export const comparisons = [
  "agreed",
  "tag-differs",
  "span-differs",
  "open",
  "only-mine",
  "only-theirs",
] as const;
/** How what two people say of a statement compares. */
export type Comparison = (typeof comparisons)[number];

/** A statement of two people's layers. What both marked differently is one statement with both annotations. */
export type ComparedStatement = {
  kind: Comparison;
  mine: Annotation | null;
  theirs: Annotation | null;
};

/**
 * Compares two people's layers of one version, in the order of the text; each annotation stands in
 * exactly one statement. First what `groupStatements` matches is compared: "agreed" with the same
 * passage, tag and finding; "tag-differs" when tag or finding differ; "span-differs" when only the
 * passage does; "open" where neither has a tag yet, or the words changed and their author has not
 * looked again. Of the rest, what merely overlaps is paired as "span-differs", the most alike first,
 * said with said and so with so. What is left, only one of the two has marked.
 */
export function compareLayers(
  mine: readonly Annotation[],
  theirs: readonly Annotation[],
): ComparedStatement[] {
  const isMine = new Set(mine);
  const matched: ComparedStatement[] = [];
  const myRest: Annotation[] = [];
  const theirRest: Annotation[] = [];
  for (const { annotations } of groupStatements([...mine, ...theirs])) {
    const my = annotations.find((annotation) => isMine.has(annotation));
    const their = annotations.find((annotation) => !isMine.has(annotation));
    if (my !== undefined && their !== undefined) matched.push(compareMatched(my, their));
    else if (my !== undefined) myRest.push(my);
    else if (their !== undefined) theirRest.push(their);
  }
  return [...matched, ...compareRest(myRest, theirRest)].sort(inTextOrder);
}

function compareMatched(mine: Annotation, theirs: Annotation): ComparedStatement {
  const waits = mine.recheck !== undefined || theirs.recheck !== undefined;
  if (waits || (mine.tag === null && theirs.tag === null)) return { kind: "open", mine, theirs };
  if (mine.tag !== theirs.tag || mine.finding !== theirs.finding)
    return { kind: "tag-differs", mine, theirs };
  const same = mine.anchor.start === theirs.anchor.start && mine.anchor.end === theirs.anchor.end;
  return { kind: same ? "agreed" : "span-differs", mine, theirs };
}

function compareRest(mine: readonly Annotation[], theirs: readonly Annotation[]): ComparedStatement[] {
  const isMine = new Set(mine);
  const taken = new Set<Annotation>();
  const both: ComparedStatement[] = [];
  const mayPair = (one: Annotation, other: Annotation) =>
    isMine.has(one) !== isMine.has(other) && one.about === other.about;
  const rest = [...mine, ...theirs].sort(byPlace);
  for (const { one, other } of likePairs(rest, ({ anchor }) => anchor, 0, mayPair)) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    const pair = isMine.has(one) ? { mine: one, theirs: other } : { mine: other, theirs: one };
    both.push({ kind: "span-differs", ...pair });
  }
  const left = (annotation: Annotation) => !taken.has(annotation);
  return [
    ...both,
    ...mine.filter(left).map((my) => ({ kind: "only-mine" as const, mine: my, theirs: null })),
    ...theirs.filter(left).map((their) => ({ kind: "only-theirs" as const, mine: null, theirs: their })),
  ];
}

function byPlace(one: Annotation, other: Annotation): number {
  return (
    one.anchor.start - other.anchor.start || one.anchor.end - other.anchor.end || byCodeUnit(one.id, other.id)
  );
}

function inTextOrder(one: ComparedStatement, other: ComparedStatement): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.start - b.start || a.end - b.end;
}

/** Where a statement stands: where the colleague marked it, else where I did. */
function placeOf({ mine, theirs }: ComparedStatement): Span {
  return (theirs ?? mine)?.anchor ?? { start: 0, end: 0 };
}
