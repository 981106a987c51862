import "server-only";
import fs from "node:fs";
import path from "node:path";
import { z } from "zod";
import { textOfBlock } from "@/domain/article/text-of-block";
import { parsers, type ParserKind } from "../import/child/parsers";
import { importArticle } from "../import/import-article";
import type { ParsedArticle } from "../import/parsed-article";

const facts = z.object({
  address: z.string().nullish(),
  charset: z.string().nullish(),
  headline: z.string().nullish(),
  byline: z.string().nullish(),
  publishedAt: z.string().nullish(),
  /** Whether no rule was ever tried on it. */
  held: z.boolean().default(false),
  /** Why it is to be refused. */
  refused: z.string().nullish(),
});

/** A page or a file, and what should become of it. */
export type ImportPair = {
  name: string;
  /** A page as it was fetched, or a file. */
  kind: ParserKind;
  fileName: string;
  bytes: Uint8Array;
  /** The words that should come out, one block a line; null where it is to be refused. */
  expected: string | null;
  facts: z.infer<typeof facts>;
};

/**
 * The pairs of a folder: `…/source.html` (a fetched page) or a file with another ending, beside it
 * `expected.html` or a reason to refuse it in `facts.json`, which is optional else.
 */
export function readPairs(folder: string): ImportPair[] {
  return fs
    .readdirSync(folder)
    .sort()
    .flatMap((name) => readPair(path.join(folder, name)) ?? []);
}

function readPair(folder: string): ImportPair | null {
  if (!fs.statSync(folder).isDirectory()) return null;
  const fileName = fs.readdirSync(folder).find((name) => name.startsWith("source."));
  if (fileName === undefined) return null;
  const read = (name: string) => {
    const file = path.join(folder, name);
    return fs.existsSync(file) ? fs.readFileSync(file, "utf8") : null;
  };
  const expected = read("expected.html");
  const known = facts.parse(JSON.parse(read("facts.json") ?? "{}"));
  if (expected === null && !known.refused) return null;
  return {
    name: path.basename(folder),
    kind: path.extname(fileName) === ".html" ? "html" : "file",
    fileName,
    bytes: fs.readFileSync(path.join(folder, fileName)),
    expected: expected === null ? null : linesOf(importArticle({ format: "html", content: expected }).blocks),
    facts: known,
  };
}

/** Reads a pair's source with its parser, in this process. */
export async function importPair(pair: ImportPair): Promise<ParsedArticle> {
  const parse = await parsers[pair.kind]();
  const { address = null, charset = null } = pair.facts;
  return parse(pair.bytes, { address, charset, fileName: pair.fileName });
}

/** The words of an article that are stored unless somebody keeps a doubtful line, one block a line. */
export function wordsOf({ blocks, doubtful }: ParsedArticle): string {
  const left = new Set(doubtful);
  return linesOf(blocks.filter((_block, index) => !left.has(index)));
}

function linesOf(blocks: ParsedArticle["blocks"]): string {
  return blocks.map(textOfBlock).join("\n");
}
