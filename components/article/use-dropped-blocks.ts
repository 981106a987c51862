"use client";

import { useCallback, useState } from "react";
import type { ArticleNode } from "@/domain/article/article";
import { blockKeys, indexesOf } from "./block-keys";

type Dropped = {
  /** The dropped ones among these blocks, by index. */
  droppedOf: (blocks: readonly ArticleNode[]) => Set<number>;
  onDrop: (indexes: readonly number[], isDropped: boolean) => void;
  /** Drops these of the blocks and no others: for a text that has just been read. */
  dropOnly: (blocks: readonly ArticleNode[], indexes: readonly number[]) => void;
};

/** Which lines of a preview are dropped: a line stays dropped while the text around it is put right. */
export function useDroppedBlocks(blocks: readonly ArticleNode[] | undefined): Dropped {
  const [keys, setKeys] = useState<ReadonlySet<string>>(new Set());
  const onDrop = useCallback(
    (indexes: readonly number[], isDropped: boolean) => {
      const all = blockKeys(blocks ?? []);
      setKeys((before) => {
        const after = new Set(before);
        for (const key of indexes.flatMap((index) => all[index] ?? [])) {
          if (isDropped) after.add(key);
          else after.delete(key);
        }
        return after;
      });
    },
    [blocks],
  );
  const droppedOf = useCallback((present: readonly ArticleNode[]) => indexesOf(present, keys), [keys]);
  const dropOnly = useCallback((present: readonly ArticleNode[], indexes: readonly number[]) => {
    const all = blockKeys(present);
    setKeys(new Set(indexes.flatMap((index) => all[index] ?? [])));
  }, []);
  return { droppedOf, onDrop, dropOnly };
}
