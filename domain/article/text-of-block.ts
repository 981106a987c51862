import type { ArticleNode } from "./article";

/** The plain text of a block of an article, its lines parted by "\n" as in the article's text. */
export function textOfBlock(block: ArticleNode): string {
  if (block.text !== undefined) return block.text;
  if (block.type === "hardBreak") return "\n";
  const isTextBlock = block.type === "paragraph" || block.type === "heading";
  return (block.content ?? []).map(textOfBlock).join(isTextBlock ? "" : "\n");
}
