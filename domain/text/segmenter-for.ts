type Granularity = "sentence" | "word";

/** Making one takes as long as splitting a paragraph, and a text has many. */
const made = new Map<string, Intl.Segmenter>();

/**
 * What splits a text of a language. The browser's and the server's own language must not matter, so
 * what is not known is split as English is.
 *
 * @param language BCP 47
 */
export function segmenterFor(language: string, granularity: Granularity): Intl.Segmenter {
  const key = `${granularity} ${language}`;
  const known = made.get(key);
  if (known) return known;
  const segmenter = new Intl.Segmenter(knownLanguage(language), { granularity });
  made.set(key, segmenter);
  return segmenter;
}

function knownLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
