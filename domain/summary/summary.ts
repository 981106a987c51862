import { z } from "zod";
import { versionChanges } from "./change-shape";
import { tagStates } from "@/domain/annotation/tag";
import { verdicts } from "@/domain/review/review";
import { audienceLabels, audiences } from "./audience";
import { copyBlock } from "./copy-shape";
import { mustFixItem } from "./must-fix-shape";
import { numberedSource } from "./source-shape";
import { finding, statement, statementStates, type use } from "./statement-shape";
import { count, day, number, person, sha256, time, words } from "./values";

const people = z.array(person).max(10_000);

const reviewRecord = z.strictObject({
  statement: number,
  /** Whose annotation is answered. */
  of: person,
  by: person,
  verdict: z.enum(verdicts),
  reason: words,
  suggestedTag: z.enum(tagStates).nullable(),
  suggestedFinding: finding,
  suggestedWording: words.nullable(),
  /** Other words to mark instead; no word of it in files from before they could be suggested. */
  suggestedWords: z.strictObject({ exact: words, ofThisVersion: z.boolean() }).nullable().default(null),
  at: time,
  acceptedAt: time.nullable(),
  toEarlierVersion: z.boolean(),
});

const counts = z.strictObject({
  statements: count,
  byState: z.strictObject({
    verified: count,
    disputed: count,
    opinion: count,
    unchecked: count,
    disagreed: count,
    /** No word of it in files from before an article had versions. */
    recheck: count.default(0),
  }),
  /** The disputed statements; `unnamed` are those whose finding is not, or not alike, named. */
  byFinding: z.strictObject({
    refuted: count,
    conflicting: count,
    misleading: count,
    unsupported: count,
    unnamed: count,
  }),
  /** Verified statements and opinions whose proof is not enough; disputed ones must be fixed anyway. */
  withoutProof: count,
  /** Sentences with something to check over which no statement stands. */
  sentencesNotMarked: count,
  /** Statements that a colleague has answered. */
  reviewed: count,
  /** Statements that several people tagged, and those of them on which their tags are the same. */
  shared: count,
  sharedAlike: count,
});

/**
 * The fact-check report of one version: everything that a page or an export shows, with every
 * number already computed. Times are ISO 8601 in UTC, days year-month-day; how they are written
 * is for whoever shows them. `words` of people are as they wrote them: plain text.
 */
export const summarySchema = z.strictObject({
  format: z.literal("galley.fact-check-summary"),
  /** 2 since a source can be a passage of an article, 3 since an article has versions. */
  version: z.literal([1, 2, 3]),
  head: z.strictObject({
    /** Whom it is made for; without a word, as in files from before there was a choice, the desk. */
    audience: z.enum(audiences).default("desk"),
    /** The same in words, to stand at the top of whatever shows it. */
    notice: words.default(audienceLabels.desk),
    /** Whether members are named; where not, they are "Checker 1" and so on. */
    names: z.boolean().default(true),
    newsroom: words,
    headline: words,
    outlet: words,
    byline: words,
    publishedAt: day.nullable(),
    sourceUrl: words.nullable(),
    /** BCP 47. */
    language: words,
    versionNumber: number,
    sha256,
    retrievedAt: time,
    madeAt: time,
    /** Whose annotations go in: one person's, or, when null, everyone's. */
    layer: person.nullable(),
    checkedBy: people,
    reviewedBy: people,
    ready: z.boolean(),
    /** "Ready", or "Not ready" and what is still to do. */
    state: words,
  }),
  bottomLine: z.tuple([words, words, words]),
  counts,
  /** None of a first version, and none for the public; no word of it in files from before an article had versions. */
  changes: versionChanges.nullable().default(null),
  mustFix: z.array(mustFixItem).max(10_000),
  statements: z.array(statement).max(10_000),
  /** Of the version's text, in UTF-16 code units. */
  textLength: count,
  copy: z.array(copyBlock).max(200_000),
  sources: z.array(numberedSource).max(100_000),
  reviews: z.array(reviewRecord).max(100_000),
  /** The signs of this report and what each means; `state` is none for what is not a tag. */
  howToRead: z
    .array(
      z.strictObject({
        state: z.enum(statementStates).nullable(),
        sign: words,
        label: words,
        meaning: words,
      }),
    )
    .max(20),
});

export type Summary = z.infer<typeof summarySchema>;
export type SummaryCounts = Summary["counts"];
export type Statement = Summary["statements"][number];
export type MustFixItem = Summary["mustFix"][number];
export type NumberedSource = Summary["sources"][number];
export type ReviewRecord = Summary["reviews"][number];
export type SourceUse = z.infer<typeof use>;
