/**
 * What in a sentence asks to be looked up. A name stands for itself only where nothing more is known of a
 * language, and a whole sentence only where its script shows no names either.
 */
export type CheckableCueKind =
  | "number"
  | "date"
  | "quotation"
  | "attribution"
  | "superlative"
  | "comparison"
  | "cause"
  | "role"
  | "event"
  | "name"
  | "sentence";

/**
 * What in a sentence reads as the writer's own judgement: what ought to be, how good it is, a comment on what is
 * otherwise a fact ("sadly"), “in my view”.
 */
export type OpinionCueKind = "duty" | "judgement" | "comment" | "view";

/** How one kind of cue is found: by any of these. */
export type CueRule = {
  /** Single words, in lower case. */
  words: ReadonlySet<string>;
  /** The look of a word in lower case: "-ed". */
  form: RegExp | null;
  /** Words that look so and are none. */
  except: ReadonlySet<string>;
  /** Tried on the whole sentence; without the flag "g". */
  phrases: RegExp | null;
};

/**
 * How the cues of a language are found. Digits and quotations need no rule, and what reports speech is
 * known already.
 */
export type CueRules = {
  checkable: readonly (CueRule & { kind: Exclude<CheckableCueKind, "quotation" | "attribution"> })[];
  opinion: readonly (CueRule & { kind: OpinionCueKind })[];
  /** Found in what speaks to the reader or of the page itself: "Read more", "Turn the dough out". */
  address: RegExp;
};

const none: ReadonlySet<string> = new Set();

/** The rule of one kind, of which only some ways are needed. */
export function cue<Kind>(kind: Kind, ways: Partial<CueRule>): CueRule & { kind: Kind } {
  return { kind, words: none, form: null, except: none, phrases: null, ...ways };
}
