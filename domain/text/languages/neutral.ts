import { cue } from "./cue-rules";
import type { LanguageRules } from "./language-rules";
import { capitalised, never, words } from "./words";

/** For languages without rules of their own: titles that many share, and nothing that only one of them says. */
export const neutral: LanguageRules = {
  openAbbreviations: words("dr prof mr mrs ms mme mlle hr fr sr sra st vs cf"),
  numberAbbreviations: words("no nr núm art vol fig p pp s"),
  closingAbbreviations: words("inc ltd corp"),
  openers: new Set(),
  attribution: never,
  speakerFollows: never,
  nobody: new Set(),
  fillers: new Set(),
  cues: {
    checkable: [
      cue("name", { phrases: capitalised }),
      // Where letters have no case no name shows, so that every full sentence counts.
      cue("sentence", { phrases: /^\P{L}*[\p{Lo}\p{sc=Georgian}].*[.。．।۔]\P{L}*$/su }),
    ],
    opinion: [],
    address: never,
  },
  critical: null,
};
