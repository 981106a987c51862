import type { Evidence } from "./evidence";

type Facts = Pick<
  Evidence,
  "url" | "publisher" | "publishedAt" | "asked" | "whereItShouldBe" | "independenceGroup" | "deskOnly"
>;

/** Why two entries cannot be one source, in words for a person; null when they can. */
export function mergeProblem(kept: Evidence, merged: Evidence): string | null {
  if (merged.file !== null && merged.file.sha256 !== kept.file?.sha256)
    return `“${merged.title}” holds a file that “${kept.title}” does not have. Keep the one with the file, or leave both.`;
  if (merged.kind === "passage" && !isSamePassage(kept, merged))
    return `“${merged.title}” is a passage of an article, and “${kept.title}” is not the same passage.`;
  return null;
}

function isSamePassage({ passage: one }: Evidence, { passage: other }: Evidence): boolean {
  return (
    one !== null &&
    other !== null &&
    one.versionId === other.versionId &&
    one.anchor.start === other.anchor.start &&
    one.anchor.end === other.anchor.end
  );
}

/**
 * The facts of the kept source after merging: its own where it has some, otherwise the first that
 * a merged one has. Desk only wins: what one of them may not show, the one may not show.
 */
export function mergeFacts(kept: Evidence, merged: readonly Evidence[]): Facts {
  const all = [kept, ...merged];
  const first = <Key extends keyof Facts>(key: Key): Facts[Key] | null =>
    all.map((evidence) => evidence[key]).find((value) => value !== null && value !== "") ?? null;
  return {
    url: first("url"),
    publisher: first("publisher"),
    publishedAt: first("publishedAt"),
    asked: first("asked"),
    whereItShouldBe: first("whereItShouldBe"),
    independenceGroup: first("independenceGroup"),
    deskOnly: all.some(({ deskOnly }) => deskOnly),
  };
}
