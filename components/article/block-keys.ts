import type { ArticleNode } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";

/**
 * A name for each block that survives a change of other blocks: its text, and which of the blocks
 * with this text it is. So a line stays dropped while the text around it is put right.
 */
export function blockKeys(blocks: readonly ArticleNode[]): string[] {
  const seen = new Map<string, number>();
  return blocks.map((block) => {
    const text = textOfBlock(block);
    const nth = seen.get(text) ?? 0;
    seen.set(text, nth + 1);
    return `${text}\n${nth}`;
  });
}

/** The indexes of the blocks with these keys. */
export function indexesOf(blocks: readonly ArticleNode[], keys: ReadonlySet<string>): Set<number> {
  return new Set(blockKeys(blocks).flatMap((key, index) => (keys.has(key) ? [index] : [])));
}
