import "server-only";
import { z } from "zod";
import type { ArticleNode } from "@/domain/article/article";
import { importedDetails } from "@/domain/article/imported-details";
import { boundedText } from "@/domain/text/bounded-text";
import { maxNodes } from "./parse-html";

const json = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const attrs = z.record(z.string(), json).exactOptional();

const articleNode: z.ZodType<ArticleNode> = z.strictObject({
  type: z.string(),
  attrs,
  get content() {
    return z.array(articleNode).max(maxNodes).exactOptional();
  },
  marks: z
    .array(z.strictObject({ type: z.string(), attrs }))
    .max(10)
    .exactOptional(),
  text: z.string().exactOptional(),
});

/** A place in the text of one block: UTF-16 code units into `textOfBlock(blocks[block])`. */
const place = z.strictObject({ block: z.int().min(0), offset: z.int().min(0) });

/**
 * A remark that stood in a file on exactly these words, such as a comment in Word: from one place up
 * to, not including, another, which may be in a later block. Places are counted block by block, so
 * that they still hold when blocks are dropped or a headline is put first.
 */
const importedNote = z.strictObject({
  from: place,
  to: place,
  text: boundedText(10_000),
  /** Who wrote it, as the file names them; empty when it does not. */
  author: boundedText(300),
});
export type ImportedNote = z.infer<typeof importedNote>;

/** In which encoding a file of text was read, and whether that was a guess. */
const readEncoding = z.strictObject({ name: z.string().max(40), isGuess: z.boolean() });

/**
 * What a parser makes of a page or a file.
 * `blocks`: the article, top-level nodes of its schema, in order. What certainly does not belong is
 * not in it. `doubtful`: indexes of blocks that may not belong, ascending. `details`: what it says of
 * itself. `notes`: the remarks that stood in it, in order; `unplaced`: how many more there were whose
 * words are not in the text. `encoding`: how bytes were read as text, none where the format knows. `isBeginning`: the rest is probably only
 * for subscribers.
 */
export const parsedArticle = z.strictObject({
  blocks: z.array(articleNode).min(1).max(maxNodes),
  doubtful: z.array(z.int().min(0)).max(maxNodes),
  details: importedDetails,
  notes: z.array(importedNote).max(10_000),
  isBeginning: z.literal(true).exactOptional(),
  unplaced: z.int().min(0).exactOptional(),
  encoding: readEncoding.exactOptional(),
});
export type ParsedArticle = z.infer<typeof parsedArticle>;

/** What is known of the bytes from outside; null when it is not. */
export type ImportFacts = {
  /** Where a page was fetched, after redirects. */
  address: string | null;
  /** The encoding that came with it, as in a Content-Type. */
  charset: string | null;
  fileName: string | null;
};

/**
 * Reads bytes of one kind. It runs in a process of its own (parse-in-child.ts), so it may be slow,
 * greedy or wrong without harm; but it must not reach the network, the store or a secret.
 * What it cannot take it refuses by an ExpectedFailure that tells the person what to do.
 */
export type Parser = (bytes: Uint8Array, facts: ImportFacts) => ParsedArticle | Promise<ParsedArticle>;
