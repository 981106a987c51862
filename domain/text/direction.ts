/** Scripts that are read from the right to the left. */
const fromTheRight = new Set("Adlm Arab Aran Hebr Mand Nkoo Rohg Samr Syrc Thaa Yezi".split(" "));

/**
 * Which way a language is read, as HTML's `dir` says it. "auto" where the language is not known: then
 * each text tells by its first letter. A known one does not depend on that letter: an Arabic paragraph
 * may begin with a name in Latin.
 *
 * @param language BCP 47
 */
export function directionOf(language: string): "ltr" | "rtl" | "auto" {
  if (language === "und") return "auto";
  try {
    const { script = "" } = new Intl.Locale(language).maximize();
    return fromTheRight.has(script) ? "rtl" : "ltr";
  } catch {
    return "auto";
  }
}
