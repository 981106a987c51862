import "server-only";
import { createHash } from "node:crypto";
import type { ArticleNode } from "@/domain/article/article";
import type { ImportedDetails } from "@/domain/article/imported-details";
import { invalid } from "@/domain/errors";
import { assembleDocument } from "@/editor/assemble-document";
import { readDocument } from "@/editor/check-document";
import { buildTextMap } from "@/editor/text-map";

/** An article's document, its plain text, and the SHA-256 of the text in hex. */
export type AssembledVersion = { doc: ArticleNode; text: string; sha256: string };

/**
 * Makes a version of the blocks that are not dropped (indexes into `blocks`), with this headline.
 *
 * @throws ExpectedFailure "invalid" when every block is dropped
 */
export function assembleVersion(
  blocks: readonly ArticleNode[],
  dropped: ReadonlySet<number>,
  headline: string,
): AssembledVersion {
  if (blocks.every((_block, index) => dropped.has(index))) {
    throw invalid("Every line is dropped, so there is no article left. Keep at least one.");
  }
  const doc = assembleDocument(blocks, dropped, headline);
  const { text } = buildTextMap(readDocument(doc));
  return { doc, text, sha256: createHash("sha256").update(text).digest("hex") };
}

type AsRead = {
  blocks: readonly ArticleNode[];
  doubtful: readonly number[];
  details: Pick<ImportedDetails, "headline"> | null;
};

/**
 * Makes a version of a text as it was read, before anybody has chosen its lines: without what looks like its
 * page's furniture, under its own headline, or under this one where it has none.
 */
export function assembleAsRead({ blocks, doubtful, details }: AsRead, headline: string): AssembledVersion {
  const isAllDoubtful = doubtful.length >= blocks.length;
  return assembleVersion(blocks, new Set(isAllDoubtful ? [] : doubtful), details?.headline || headline);
}
