import type { ArticleNode } from "@/domain/article/article";

/** How far from the top the text's own headline is looked for, in blocks. */
const nearTop = 10;

/**
 * Makes an article's document of its blocks: without the dropped ones (indexes into `blocks`), and
 * with a headline. Where the text has the headline near its top, that block becomes it, in its
 * place; else the headline is put first, so that it can be tagged too.
 *
 * @param headline one line of text; empty for none
 */
export function assembleDocument(
  blocks: readonly ArticleNode[],
  dropped: Iterable<number>,
  headline: string,
): ArticleNode {
  const isDropped = new Set(dropped);
  const kept = blocks.filter((_block, index) => !isDropped.has(index));
  if (oneLine(headline) === "") return { type: "doc", content: kept };
  const own = kept
    .slice(0, nearTop)
    .findIndex((block) => isLine(block) && lineOf(block) === oneLine(headline));
  const content =
    own === -1
      ? [headlineBlock([{ type: "text", text: headline }]), ...kept]
      : kept.map((block, index) => (index === own ? headlineBlock(block.content ?? []) : block));
  return { type: "doc", content };
}

function headlineBlock(content: ArticleNode[]): ArticleNode {
  return { type: "heading", attrs: { level: 1, role: "headline" }, content };
}

function isLine(block: ArticleNode): boolean {
  return block.type === "heading" || block.type === "paragraph";
}

function lineOf(block: ArticleNode): string {
  return oneLine((block.content ?? []).map(({ text }) => text ?? " ").join(""));
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, " ").trim();
}
