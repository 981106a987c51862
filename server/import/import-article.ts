import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { textOfBlock } from "@/domain/article/text-of-block";
import { looksLikeFurniture } from "./furniture";
import { readHtml, type ReadBlocks } from "./html-blocks";
import { markdownToHtml } from "./markdown-to-html";
import { maxNodes } from "./parse-html";
import { placeFootnotes } from "./place-footnotes";
import { readText } from "./text-blocks";

/** The top-level blocks of an article, in order, and the indexes of those that look like furniture of its page. */
export type ImportedArticle = { blocks: ArticleNode[]; doubtful: number[] };

/** A text that is to be read. Markdown comes from files alone: nobody pastes it as such. */
export type ImportedText = { format: "text" | "markdown" | "html"; content: string };

const readers: Record<ImportedText["format"], (content: string) => ReadBlocks> = {
  html: (content) => readHtml(placeFootnotes(content)),
  markdown: (content) => readHtml(markdownToHtml(content)),
  text: (content) => ({ blocks: readText(content), furniture: new Set() }),
};

/**
 * Reads what was pasted or uploaded into blocks of the article's schema. The same source gives
 * the same blocks every time, so that an index into them means the same block at the next call.
 *
 * @throws ExpectedFailure "invalid" when there is no text in it, "too-large" beyond the bounds
 */
export function importArticle(source: ImportedText): ImportedArticle {
  if (source.format !== "html") requireFew(source.content.split("\n").length);
  const { blocks, furniture } = readers[source.format](source.content);
  if (blocks.length === 0) {
    throw invalid("There is no text in this. Paste the article itself, or choose another file.");
  }
  requireFew(countNodes(blocks));
  const doubtful = [...blocks.keys()].filter((index) => {
    const block = blocks[index];
    return block !== undefined && (furniture.has(block) || isFurnitureLine(block));
  });
  return { blocks, doubtful };
}

function isFurnitureLine(block: ArticleNode): boolean {
  return block.type === "paragraph" && looksLikeFurniture(textOfBlock(block));
}

function countNodes(blocks: readonly ArticleNode[]): number {
  let count = 0;
  const waiting: (readonly ArticleNode[])[] = [blocks];
  for (let nodes = waiting.pop(); nodes !== undefined; nodes = waiting.pop()) {
    count += nodes.length;
    for (const { content } of nodes) if (content) waiting.push(content);
  }
  return count;
}

function requireFew(parts: number): void {
  if (parts <= maxNodes) return;
  throw new ExpectedFailure(
    "too-large",
    "This text has too many paragraphs for one article. Nothing was added. Split it and add the parts one by one.",
    { log: `import refused: ${String(parts)} parts` },
  );
}
