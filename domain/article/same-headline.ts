/** True when somebody who typed a headline meant this one: quotation marks, dashes, capitals and spaces may differ. */
export function isSameHeadline(typed: string, headline: string): boolean {
  return asTyped(typed) === asTyped(headline);
}

/** What any keyboard can write. */
function asTyped(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\p{Pi}\p{Pf}„‚"'`´]/gu, "'")
    .replace(/\p{Pd}/gu, "-")
    .replace(/…/g, "...")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}
