/** The words of a list that is written with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A pattern that finds any of the phrases as whole words, in any case. A phrase may be a pattern. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

/** A word with a capital letter that does not begin a sentence. */
export const capitalised = /[\p{Ll}\p{N}][,;’”»)]*\s+[“«"(]?\p{Lu}\p{L}/u;

/** Finds nothing. */
export const never = /(?!)/u;
