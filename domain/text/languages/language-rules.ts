import type { CueRules } from "./cue-rules";

/**
 * What Galley knows of a language. Words are in lower case, abbreviations without their last
 * full stop. Patterns are tried on one sentence.
 */
export type LanguageRules = {
  /** Abbreviations that never end a sentence: something always follows ("Dr."). */
  openAbbreviations: ReadonlySet<string>;
  /** Abbreviations that do not end a sentence when a number follows ("No. 5"). */
  numberAbbreviations: ReadonlySet<string>;
  /** Abbreviations that may end a sentence ("Inc."). Initials and "U.S." are such without being listed. */
  closingAbbreviations: ReadonlySet<string>;
  /** Words that begin a new sentence after an abbreviation that may end one. */
  openers: ReadonlySet<string>;
  /** Says that somebody said something: verbs of speech, "according to". */
  attribution: RegExp;
  /** The attributions whose speaker follows them: "according to". */
  speakerFollows: RegExp;
  /** Words that stand for a speaker without naming one, and that begin something else than a speaker. */
  nobody: ReadonlySet<string>;
  /** Words between a speaker and the verb. */
  fillers: ReadonlySet<string>;
  /** What asks to be looked up, and what reads as an opinion. */
  cues: CueRules;
  /** Words that turn a fact over when they change; null where none are known, and every change may. */
  critical: CriticalWords | null;
};

type CriticalWords = {
  /** Months, weekdays, "yesterday". */
  date: RegExp;
  /** What a number counts: "percent", "million", "tonnes". */
  unit: RegExp;
  negation: RegExp;
  /** How sure it is said to be: "may", "allegedly". */
  modality: RegExp;
};
