import { z } from "zod";
import { boundedText, requiredLine } from "@/domain/text/bounded-text";
import { day } from "@/domain/text/day";
import { webAddress } from "@/domain/text/web-address";
import type { TagState } from "@/domain/annotation/tag";
import type { Person } from "@/domain/people/person";
import type { Checking } from "./checking";
import { importedDetails } from "./imported-details";
import { sealedImport } from "./sealed-import";

export const maxArticleCharacters = 1_000_000;

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };

/** ProseMirror JSON of a document or of one of its nodes. */
export type ArticleNode = {
  type: string;
  attrs?: Record<string, Json>;
  content?: ArticleNode[];
  marks?: { type: string; attrs?: Record<string, Json> }[];
  text?: string;
};

/** What arrives of an article that was pasted. */
export const articleSource = z.strictObject({
  format: z.enum(["text", "html"]),
  content: boundedText(maxArticleCharacters).min(
    1,
    "There is no text yet. Paste the article or choose a file.",
  ),
});
export type ArticleSource = z.infer<typeof articleSource>;

/** What an article is added from: pasted text, or what the server has read of a page or a file. */
const addedSource = z.union([sealedImport, articleSource]);
export type AddedSource = z.infer<typeof addedSource>;

/** An article as an editor adds it. `dropped` are the indexes of the preview's blocks that do not belong. */
export const addArticleInput = z.strictObject({
  /** Made once per act, so that a double click adds one article. */
  mutationId: z.uuid(),
  source: addedSource,
  dropped: z.array(z.int().min(0)).max(200_000),
  headline: requiredLine(1_000, "The headline"),
  outlet: boundedText(300).trim(),
  byline: boundedText(500).trim(),
  publishedAt: day.nullable(),
  sourceUrl: webAddress.nullable(),
  /** Told from the text where nobody says. */
  language: importedDetails.shape.language.optional(),
  modifiedAt: day.nullable().optional(),
  lead: importedDetails.shape.lead.optional(),
});
export type AddArticleInput = z.infer<typeof addArticleInput>;

/** What the preview shows: the document's top-level blocks, in order, and what was understood of the article's details. */
export type ArticlePreview = {
  blocks: ArticleNode[];
  guessed: { headline: string; byline: string; publishedAt: string | null };
  /** Indexes of blocks that look like furniture ("Newsroom logo", "None"), offered for dropping. */
  doubtful: number[];
};

export type ArticleVersion = {
  id: string;
  number: number;
  doc: ArticleNode;
  /** The plain text that every offset refers to (UTF-16 code units). */
  text: string;
  sha256: string;
  retrievedAt: string;
};

/** What is known of an article apart from its text. */
export type ArticleDetails = {
  headline: string;
  outlet: string;
  byline: string;
  sourceUrl: string | null;
  /** BCP 47, "und" when unknown. */
  language: string;
  /** Year-month-day. */
  publishedAt: string | null;
};

/** Where an article is found: in the list, put away, or deleted and gone after 30 days. */
export const shelves = ["active", "archived", "deleted"] as const;
export type Shelf = (typeof shelves)[number];

/** How an article stands in the newsroom: who is asked to check it, by when, and where it is found. */
type Arrangement = {
  checker: Person | null;
  /** The last day, year-month-day. */
  dueOn: string | null;
  shelf: Shelf;
  /** Counts every change of details and arrangement; a change says which one it saw. */
  revision: number;
};

export type Article = ArticleDetails & {
  id: string;
  addedBy: Person;
  /** The newest version, unless another one was asked for. */
  version: ArticleVersion;
};

/** What an article’s menu shows and changes. */
export type ArrangedArticle = ArticleDetails & Arrangement & { id: string };

/** How many statement groups stand at each state; a group in disagreement counts apart, and so does one whose words changed. */
export type Progress = Record<TagState | "disagreed" | "recheck", number>;

/** A line of the list of articles. */
export type ArticleListItem = ArrangedArticle & {
  checking: Checking;
  progress: Progress;
  checkedBy: Person[];
  reviewedBy: Person[];
  /** The text at its web address was found to differ from the newest version. */
  sourceChanged: boolean;
  updatedAt: string;
  /** When it was deleted, for as long as it can be restored. */
  deletedAt: string | null;
};

/** An article to be chosen among a few. */
export type ArticleChoice = Pick<Article, "id" | "headline" | "outlet" | "publishedAt">;
