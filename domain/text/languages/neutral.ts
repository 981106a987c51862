import type { LanguageRules } from "./language-rules";
import { words } from "./words";

const never = /(?!)/u;

/** For languages without rules of their own: titles that many share, and nothing that only one of them says. */
export const neutral: LanguageRules = {
  openAbbreviations: words("dr prof mr mrs ms mme mlle hr fr sr sra st vs cf"),
  numberAbbreviations: words("no nr núm art vol fig p pp s"),
  closingAbbreviations: words("inc ltd corp"),
  openers: new Set(),
  attribution: never,
  claim: never,
};
