import type { Annotation } from "@/domain/annotation/annotation";
import { tagState, type TagState } from "@/domain/annotation/tag";
import type { Progress } from "@/domain/article/article";
import { byCodeUnit } from "./by-code-unit";
import { matchLayers, type Groupable } from "./match-layers";

/** The annotations of several people on the same passage, counted as one statement. */
export type StatementGroup<A extends Groupable = Annotation> = {
  /** UTF-16 code units: the passage that most of them marked; of equally many the longest, then the first. */
  start: number;
  end: number;
  exact: string;
  about: Annotation["about"];
  /** At most one per person, by the author's name. */
  annotations: readonly A[];
  /** The tag of all who gave one; never "verified" when anybody gave another, or has still to look at words that changed. */
  state: TagState | "disagreed" | "recheck";
};

/**
 * The statement groups of any number of layers of one version, in the order of the text. Every
 * annotation stands in exactly one group. Annotations of one group come from different people,
 * check the same thing (said or so) and, any two of them, have an IoU of at least 0.5. The most
 * alike find each other first, so the groups are the same whatever the order of the input.
 */
export function groupStatements<A extends Groupable>(annotations: readonly A[]): StatementGroup<A>[] {
  return matchLayers(annotations).map(asGroup).sort(inTextOrder);
}

/** How many groups stand at each state. */
export function countProgress(groups: readonly Pick<StatementGroup<Groupable>, "state">[]): Progress {
  const progress: Progress = { verified: 0, disputed: 0, opinion: 0, unchecked: 0, disagreed: 0, recheck: 0 };
  for (const { state } of groups) progress[state] += 1;
  return progress;
}

function asGroup<A extends Groupable>(matched: readonly [A, ...A[]]): StatementGroup<A> {
  const { start, end, exact } = commonPassage(matched);
  const annotations = [...matched].sort(
    (one, other) =>
      byCodeUnit(one.author.name, other.author.name) || byCodeUnit(one.author.id, other.author.id),
  );
  return { start, end, exact, about: matched[0].about, annotations, state: stateOf(annotations) };
}

function commonPassage<A extends Groupable>(matched: readonly [A, ...A[]]): A["anchor"] {
  const votes = (anchor: A["anchor"]) =>
    matched.filter((other) => other.anchor.start === anchor.start && other.anchor.end === anchor.end).length;
  const length = (anchor: A["anchor"]) => anchor.end - anchor.start;
  return matched
    .map(({ anchor }) => anchor)
    .reduce((best, anchor) => {
      const better =
        votes(anchor) - votes(best) || length(anchor) - length(best) || best.start - anchor.start;
      return better > 0 ? anchor : best;
    });
}

function stateOf(annotations: readonly Groupable[]): StatementGroup["state"] {
  if (annotations.some(({ recheck }) => recheck !== undefined)) return "recheck";
  const given = new Set(annotations.map(tagState));
  given.delete("unchecked");
  const [only = "unchecked"] = given;
  return given.size > 1 ? "disagreed" : only;
}

function inTextOrder(one: StatementGroup<Groupable>, other: StatementGroup<Groupable>): number {
  return (
    one.start - other.start ||
    one.end - other.end ||
    byCodeUnit(one.about, other.about) ||
    byCodeUnit(key(one), key(other))
  );
}

function key({ annotations }: StatementGroup<Groupable>): string {
  return annotations.map(({ author, id }) => `${author.id} ${id}`).join(" ");
}
