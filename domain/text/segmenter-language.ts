/**
 * The language by which Intl.Segmenter shall split a text. The browser's and the server's own language
 * must not matter, so what is not known is split as English is.
 *
 * @param language BCP 47
 */
export function segmenterLanguage(language: string): string {
  try {
    return Intl.Segmenter.supportedLocalesOf(language)[0] ?? "en";
  } catch {
    return "en";
  }
}
