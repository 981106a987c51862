import { z } from "zod";
import { abouts, findings, tagStates } from "@/domain/annotation/tag";
import { stances } from "@/domain/evidence/evidence";
import { verdicts } from "@/domain/review/review";
import { articleText, count, number, person, words } from "./values";

/** Several people on one statement may also be in disagreement, and its words may have changed; it then counts as nothing else. */
export const statementStates = [...tagStates, "disagreed", "recheck"] as const;
export type StatementState = (typeof statementStates)[number];

/** What a disputed statement was found to be; null when nobody, or not everybody alike, said. */
export const finding = z.enum(findings).nullable();

/** Without a word, as in files from before there was a choice: no. */
export const unnamed = z.boolean().default(false);

/** A citation, with its source by number: E1 is source 1. */
export const use = z.strictObject({ source: number, stance: z.enum(stances), quote: words, locator: words });

const answer = z.strictObject({
  by: person,
  verdict: z.enum(verdicts),
  accepted: z.boolean(),
  toEarlierVersion: z.boolean(),
});

/** What one person says of a statement. */
const result = z.strictObject({
  by: person,
  tag: z.enum(tagStates),
  /** The words changed since they gave the tag, and they have not answered for it. */
  recheck: z.boolean().default(false),
  finding,
  rationale: words,
  proposedWording: words.nullable(),
  citations: z.array(use).max(10_000),
  answers: z.array(answer).max(10_000),
});

/** A statement of the summary: its place, its state, and what each person says of it. */
export const statement = z.strictObject({
  number,
  /** UTF-16 code units into the version's text. */
  start: count,
  end: number,
  quote: articleText,
  about: z.enum(abouts),
  /** Whether its sentence reports what somebody said, and whom it names; no word of either in older files. */
  attributed: z.boolean().default(false),
  speaker: words.nullable().default(null),
  state: z.enum(statementStates),
  /** Only when disputed, and named alike by everyone who names one. */
  finding,
  results: z.array(result).min(1).max(10_000),
  /** The numbers of its sources, in order of first use. */
  sources: z.array(number).max(10_000),
  /** For the public: it rests, alone or beside the others, on sources that the desk does not name. */
  unnamedSource: unnamed,
  /** What proof is missing, in plain words; none when there is enough. Counts the unnamed sources. */
  missingProof: words.nullable(),
});
