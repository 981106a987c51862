import type { ArticleNode } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";

/** How far from the top the text's own headline is looked for, in blocks. */
const nearTop = 10;

/** The index of the block that is the headline already, looked for among those not dropped; -1 for none. */
export function indexOfHeadline(
  blocks: readonly ArticleNode[],
  dropped: ReadonlySet<number>,
  headline: string,
): number {
  const wanted = oneLine(headline);
  const near = [...blocks.keys()].filter((index) => !dropped.has(index)).slice(0, nearTop);
  return near.find((index) => wanted !== "" && isHeadline(blocks[index], wanted)) ?? -1;
}

/** A headline as a block of its own. */
export function headlineBlock(content: ArticleNode[]): ArticleNode {
  return { type: "heading", attrs: { level: 1, role: "headline" }, content };
}

/**
 * Makes an article's document of its blocks: without the dropped ones (indexes into `blocks`), and
 * with a headline. Where the text has the headline near its top, that block becomes it, in its
 * place; else the headline is put first, so that it can be tagged too.
 *
 * @param headline one line of text; empty for none
 */
export function assembleDocument(
  blocks: readonly ArticleNode[],
  dropped: ReadonlySet<number>,
  headline: string,
): ArticleNode {
  const own = indexOfHeadline(blocks, dropped, headline);
  const content = blocks
    .map((block, index) => (index === own ? headlineBlock(block.content ?? []) : block))
    .filter((_block, index) => !dropped.has(index));
  const isMissing = own === -1 && oneLine(headline) !== "";
  const first = isMissing ? [headlineBlock([{ type: "text", text: headline }])] : [];
  return { type: "doc", content: [...first, ...content] };
}

function isHeadline(block: ArticleNode | undefined, wanted: string): boolean {
  const isLine = block?.type === "heading" || block?.type === "paragraph";
  return isLine && oneLine(textOfBlock(block)) === wanted;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
