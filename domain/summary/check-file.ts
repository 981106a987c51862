import { z } from "zod";
import { anchorInput } from "@/domain/anchor/anchor";
import type { Annotation } from "@/domain/annotation/annotation";
import type { WavedSentence } from "@/domain/annotation/nothing-to-check";
import { abouts, findings, tags } from "@/domain/annotation/tag";
import { maxArticleCharacters, type Article, type ArticleNode } from "@/domain/article/article";
import { invalid } from "@/domain/errors";
import { stances, type Citation } from "@/domain/evidence/evidence";
import { suggestedAnchor, verdicts, type Review } from "@/domain/review/review";
import { boundedText } from "@/domain/text/bounded-text";
import { citedPassage, sourceFacts } from "./source-shape";
import { summarySchema, type Summary } from "./summary";
import { day, id, sha256, time, words } from "./values";

/** A check with everything that it was made of. */
export type FactCheck = {
  summary: Summary;
  article: Article;
  annotations: Annotation[];
  waved: WavedSentence[];
};

/** An article as long as can be pasted, its headline before it, and the signs that import sets. */
const longestText = 2 * maxArticleCharacters;
const revision = z.int().min(1);
const person = z.strictObject({ id, name: words });
const attributes = z.record(words, z.json());

const node: z.ZodType<ArticleNode> = z.strictObject({
  type: words,
  attrs: attributes.exactOptional(),
  get content() {
    return z.array(node).max(200_000).exactOptional();
  },
  marks: z
    .array(z.strictObject({ type: words, attrs: attributes.exactOptional() }))
    .max(100)
    .exactOptional(),
  text: boundedText(longestText).exactOptional(),
});

const article = z.strictObject({
  id,
  headline: words,
  outlet: words,
  byline: words,
  sourceUrl: words.nullable(),
  language: words,
  publishedAt: day.nullable(),
  addedBy: person,
  version: z.strictObject({
    id,
    number: z.int().min(1),
    doc: node,
    text: boundedText(longestText),
    sha256,
    retrievedAt: time,
  }),
}) satisfies z.ZodType<Article>;

const citation = z.strictObject({
  id,
  evidence: z.strictObject({
    ...sourceFacts,
    file: z.strictObject({ id, name: words, size: z.int().min(0), mediaType: words, sha256 }).nullable(),
    passage: citedPassage,
  }),
  stance: z.enum(stances),
  quote: words,
  locator: words,
}) satisfies z.ZodType<Citation>;

const review = z.strictObject({
  reviewer: person,
  verdict: z.enum(verdicts),
  reason: words,
  suggestedTag: z.enum(tags).nullable(),
  suggestedFinding: z.enum(findings).nullable(),
  suggestedWording: words.nullable(),
  /** No word of it in files from before words could be suggested. */
  suggestedAnchor: suggestedAnchor.extend({ versionId: id }).nullable().default(null),
  annotationRevision: revision,
  revision,
  acceptedAt: time.nullable(),
  updatedAt: time,
}) satisfies z.ZodType<Review>;

const annotation = z.strictObject({
  id,
  articleId: id,
  versionId: id,
  author: person,
  anchor: anchorInput,
  about: z.enum(abouts),
  tag: z.enum(tags).nullable(),
  finding: z.enum(findings).nullable(),
  rationale: words,
  proposedWording: words.nullable(),
  revision,
  citations: z.array(citation).max(10_000),
  reviews: z.array(review).max(10_000),
  createdAt: time,
  updatedAt: time,
  recheck: z
    .strictObject({ exact: boundedText(longestText), sentence: boundedText(longestText) })
    .exactOptional(),
  lost: z.never().exactOptional(),
  removedAt: time.exactOptional(),
}) satisfies z.ZodType<Annotation>;

const wavedSentence = z.strictObject({
  personId: id,
  words,
}) satisfies z.ZodType<WavedSentence>;

/** A summary as a file: its numbers, and under `check` what they were counted from. */
export const checkFileSchema = summarySchema.extend({
  check: z.strictObject({
    article,
    annotations: z.array(annotation).max(10_000),
    waved: z.array(wavedSentence).max(200_000).default([]),
  }),
});

/**
 * Reads a check back from its JSON export: the summary, and what it was made of.
 *
 * @throws ExpectedFailure "invalid" when it is not such a file, or its anchors do not fit its text
 */
export function readCheck(json: string): FactCheck {
  const { check, ...summary } = parsed(json);
  const { id: versionId, text } = check.article.version;
  const suggested = check.annotations
    .flatMap(({ reviews }) => reviews.flatMap((review) => review.suggestedAnchor ?? []))
    .filter((anchor) => anchor.versionId === versionId);
  for (const anchor of [...check.annotations.map((annotation) => annotation.anchor), ...suggested]) {
    if (text.slice(anchor.start, anchor.end) !== anchor.exact) {
      throw invalid(
        "The statements in this file do not fit its text: it was changed by hand. Export it again.",
      );
    }
  }
  return { summary, ...check };
}

function parsed(json: string): z.infer<typeof checkFileSchema> {
  const file = parsedJson(json);
  const read = checkFileSchema.safeParse(file);
  if (read.success) return read.data;
  throw invalid(
    summarySchema.safeParse(file).success
      ? "This file was made for the public and holds no annotations. Export it again for the desk."
      : notOurs,
  );
}

function parsedJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    throw invalid(notOurs);
  }
}

const notOurs = "This file is not a fact-check summary of Galley. Export it again.";
