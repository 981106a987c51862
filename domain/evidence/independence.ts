import { canonicalUrl } from "./canonical-url";
import type { Evidence } from "./evidence";

/**
 * How many of these sources say something of their own: those that are the same entry, group of
 * sources, page, article or file are one, also where only a third one joins them.
 */
export function countIndependent(sources: readonly Evidence[]): number {
  // Of which article a passage is cannot be asked any more once that was deleted: then all are of one.
  const isUnsure = sources.some(({ kind, passage }) => kind === "passage" && passage === null);
  const joined = new Map<string, string>();
  const rootOf = (mark: string): string => {
    let root = mark;
    for (let next = joined.get(root); next !== undefined; next = joined.get(root)) root = next;
    return root;
  };
  const entries = sources.map((source) => {
    const entry = `entry ${source.id}`;
    for (const mark of marksOf(source, isUnsure)) {
      const [one, other] = [rootOf(entry), rootOf(mark)];
      if (one !== other) joined.set(one, other);
    }
    return entry;
  });
  return new Set(entries.map(rootOf)).size;
}

/** A group in the one form in which two equal ones are equal; null for none. */
export function independenceKey(group: string | null): string | null {
  return group?.trim().toLowerCase() || null;
}

/** What a source shares with those that say the same again. */
function marksOf(
  { kind, independenceGroup, url, passage, file }: Evidence,
  areArticlesUnsure: boolean,
): string[] {
  const group = independenceKey(independenceGroup);
  return [
    ...(group === null ? [] : [`group ${group}`]),
    ...(url === null ? [] : [`page ${canonicalUrl(url)}`]),
    ...(kind === "passage" && areArticlesUnsure ? ["article"] : []),
    ...(passage === null ? [] : [`article ${passage.articleId}`]),
    ...(file === null ? [] : [`file ${file.sha256}`]),
  ];
}
