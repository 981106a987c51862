import type { Annotation } from "@/domain/annotation/annotation";
import { groupStatements } from "./group-statements";
import { spanLikeness, type Span } from "./span-likeness";

export const comparisons = ["agreed", "tag-differs", "span-differs", "only-mine", "only-theirs"] as const;
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
 * passage does. Of the rest, what merely overlaps is paired as "span-differs", the most alike first,
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
  if (mine.tag !== theirs.tag || mine.finding !== theirs.finding)
    return { kind: "tag-differs", mine, theirs };
  const same = mine.anchor.start === theirs.anchor.start && mine.anchor.end === theirs.anchor.end;
  return { kind: same ? "agreed" : "span-differs", mine, theirs };
}

function compareRest(mine: readonly Annotation[], theirs: readonly Annotation[]): ComparedStatement[] {
  const taken = new Set<Annotation>();
  const both: ComparedStatement[] = [];
  for (const pair of overlaps(mine, theirs)) {
    if (taken.has(pair.mine) || taken.has(pair.theirs)) continue;
    taken.add(pair.mine).add(pair.theirs);
    both.push({ kind: "span-differs", mine: pair.mine, theirs: pair.theirs });
  }
  const left = (annotation: Annotation) => !taken.has(annotation);
  return [
    ...both,
    ...mine.filter(left).map((my) => ({ kind: "only-mine" as const, mine: my, theirs: null })),
    ...theirs.filter(left).map((their) => ({ kind: "only-theirs" as const, mine: null, theirs: their })),
  ];
}

/** Both lists in the order of the text; the pairs that overlap, the most alike first, then by place. */
function overlaps(mine: readonly Annotation[], theirs: readonly Annotation[]) {
  return mine
    .flatMap((my) =>
      theirs
        .filter((their) => their.about === my.about && spanLikeness(my.anchor, their.anchor) > 0)
        .map((their) => ({ mine: my, theirs: their, likeness: spanLikeness(my.anchor, their.anchor) })),
    )
    .sort((one, other) => other.likeness - one.likeness);
}

function inTextOrder(one: ComparedStatement, other: ComparedStatement): number {
  const [a, b] = [placeOf(one), placeOf(other)];
  return a.start - b.start || a.end - b.end;
}

/** Where a statement stands: where the colleague marked it, else where I did. */
function placeOf({ mine, theirs }: ComparedStatement): Span {
  return (theirs ?? mine)?.anchor ?? { start: 0, end: 0 };
}
