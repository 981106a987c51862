import { z } from "zod";
import { anchorInput } from "@/domain/anchor/anchor";
import { abouts, findings, tagStates } from "@/domain/annotation/tag";
import { evidenceKinds, sourceTypes, stances } from "@/domain/evidence/evidence";
import { verdicts } from "@/domain/review/review";
import { boundedText } from "@/domain/text/bounded-text";
import { audienceLabels, audiences } from "./audience";

const words = boundedText(20_000);
const id = boundedText(200).min(1);
const number = z.int().min(1);
const count = z.int().min(0);
const day = z.iso.date();
const time = z.iso.datetime();
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const person = z.strictObject({ id, name: boundedText(1_000) });
const people = z.array(person).max(10_000);

/** Several people on one statement may also be in disagreement; it then counts as nothing else. */
export const statementStates = [...tagStates, "disagreed"] as const;
export type StatementState = (typeof statementStates)[number];

/** Why a statement stands in the must-fix list; its first reason, in this order. */
export const fixReasons = ["disputed", "disagreement", "proof"] as const;
export type FixReason = (typeof fixReasons)[number];

const finding = z.enum(findings).nullable();

/** Without a word, as in files from before there was a choice: no. */
const unnamed = z.boolean().default(false);

/** A citation, with its source by number: E1 is source 1. */
const use = z.strictObject({ source: number, stance: z.enum(stances), quote: words, locator: words });

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
  finding,
  rationale: words,
  proposedWording: words.nullable(),
  citations: z.array(use).max(10_000),
  answers: z.array(answer).max(10_000),
});

const statement = z.strictObject({
  number,
  /** UTF-16 code units into the version's text. */
  start: count,
  end: number,
  quote: boundedText(1_000_000),
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

const wordingPart = z.strictObject({
  change: z.enum(["same", "removed", "added"]),
  text: boundedText(1_000_000),
});

/** The original in its sentence, with one person's proposed wording marked in it; `by` is null where nobody proposes one. */
const passage = z.strictObject({
  by: person.nullable(),
  before: boundedText(1_000_000),
  wording: z.array(wordingPart).max(10_000),
  after: boundedText(1_000_000),
});

const mustFixItem = z.strictObject({
  statement: number,
  reason: z.enum(fixReasons),
  about: z.enum(abouts),
  passages: z.array(passage).min(1).max(10_000),
  why: z.array(z.strictObject({ by: person, tag: z.enum(tagStates), finding, rationale: words })).max(10_000),
  /** The strongest first, with the title of its source. */
  evidence: z.array(use.extend({ title: words })).max(10_000),
  unnamedSource: unnamed,
  missingProof: words.nullable(),
});

const block = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("paragraph") }),
  z.strictObject({ kind: z.literal("standfirst") }),
  z.strictObject({ kind: z.literal("heading"), level: z.int().min(1).max(6) }),
  z.strictObject({ kind: z.literal("quote") }),
  z.strictObject({ kind: z.literal("list item"), depth: number, place: z.int().nullable() }),
]);

const copyBlock = z.strictObject({
  block,
  segments: z
    .array(
      z.strictObject({
        text: boundedText(1_000_000),
        statements: z.array(number).max(10_000),
        endings: z.array(number).max(10_000),
      }),
    )
    .max(100_000),
});

/** The words of an article in Galley that are a source; the first version of the format knew none. */
export const citedPassage = z
  .strictObject({ articleId: id, versionId: id, anchor: anchorInput })
  .nullable()
  .default(null);

const source = z.strictObject({
  number,
  id,
  kind: z.enum(evidenceKinds),
  title: words,
  url: words.nullable(),
  publisher: words.nullable(),
  publishedAt: day.nullable(),
  accessedAt: time,
  sourceType: z.enum(sourceTypes),
  independenceGroup: words.nullable(),
  asked: words.nullable(),
  whereItShouldBe: words.nullable(),
  deskOnly: z.boolean(),
  file: z.strictObject({ name: words, sha256 }).nullable(),
  passage: citedPassage,
  uses: z
    .array(
      z.strictObject({
        statement: number,
        by: person,
        stance: z.enum(stances),
        quote: words,
        locator: words,
      }),
    )
    .max(100_000),
});

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
  /** 2 since a source can be a passage of an article. */
  version: z.literal([1, 2]),
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
  mustFix: z.array(mustFixItem).max(10_000),
  statements: z.array(statement).max(10_000),
  /** Of the version's text, in UTF-16 code units. */
  textLength: count,
  copy: z.array(copyBlock).max(200_000),
  sources: z.array(source).max(100_000),
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
