/** The words of a list that is written with spaces between them. */
export function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A pattern that finds any of the phrases as whole words, in any case. A phrase may be a pattern. */
export function anyOf(phrases: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${phrases.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

/** A pattern that finds any of the phrases, in any case, as the first words of a sentence. A phrase may be a pattern. */
export function beginsWith(phrases: readonly string[]): RegExp {
  return new RegExp(`^[^\\p{L}\\p{N}]*(?:${phrases.join("|")})(?![\\p{L}\\p{N}-])`, "iu");
}

/**
 * A pattern that finds a role beside a name: "chief engineer Ines Aalto", "Ines Aalto, the chief
 * engineer". Roles are in lower case and may be patterns; `article` is what may stand before one.
 */
export function roleWithName(roles: readonly string[], article = ""): RegExp {
  // Names are told by their capitals, so the pattern minds case and a role may begin with either.
  const anyCase = roles.map((role) =>
    role.replace(/^\p{Ll}/u, (letter) => `[${letter.toUpperCase()}${letter}]`),
  );
  const role = `(?:${anyCase.join("|")})`;
  const name = "\\p{Lu}[\\p{L}\\p{M}’'-]+(?:\\s+(?:\\p{Lu}\\.|\\p{Lu}[\\p{L}\\p{M}’'-]+))*";
  const between = "(?:\\s+\\p{L}+){0,4}?";
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${role}(?:\\s+\\p{Ll}+){0,2}?,?\\s+${name}|${name},\\s+${article}${between}\\s?${role})(?![\\p{L}\\p{N}])`,
    "u",
  );
}

/** A word with a capital letter that does not begin a sentence. */
export const capitalised = /[\p{Ll}\p{N}][,;’”»)]*\s+[“«"(]?\p{Lu}\p{L}/u;

/** Finds nothing. */
export const never = /(?!)/u;
