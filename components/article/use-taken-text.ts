"use client";

import { useRef, useState } from "react";
import type { AddedSource, ArticleNode, ArticlePreview } from "@/domain/article/article";
import type { ImportPreview } from "@/domain/article/import-preview";
import type { Outcome } from "@/domain/errors";
import { foundIn, sourceOfTaken, type FoundDetails, type Taken } from "./taken-text";
import { useArticlePreview, type AskPreview } from "./use-article-preview";
import { useDroppedBlocks } from "./use-dropped-blocks";

/** What is sent of a text: where it is read from, and which of its blocks are left out. */
type Text = { source: AddedSource; dropped: number[] };

type TakenText = {
  taken: Taken | null;
  take: (next: Taken | null) => void;
  /** What the server itself has read, when that is what was taken. */
  read: ImportPreview | null;
  preview: ArticlePreview | null;
  isReading: boolean;
  problem: string | null;
  found: FoundDetails;
  dropped: ReadonlySet<number>;
  onDrop: (indexes: readonly number[], isDropped: boolean) => void;
  textOf: (taken: Taken) => Promise<Outcome<Text>>;
};

/**
 * The text that is to become an article or a version: pasted, from a file or from a page, how it is
 * understood, and which lines of it are dropped.
 *
 * @param onRead called once for each page or file that was read: whether there was another one before
 */
export function useTakenText(
  ask: AskPreview,
  onRead?: (read: ImportPreview, isAnother: boolean) => void,
): TakenText {
  const [taken, setTaken] = useState<Taken | null>(null);
  const read = taken !== null && "read" in taken ? taken.read : null;
  const asked = useArticlePreview(taken !== null && "source" in taken ? taken.source : null, ask);
  const preview = read === null ? asked.preview : toPreview(read);
  const { droppedOf, onDrop, dropOnly } = useDroppedBlocks(read?.blocks ?? asked.preview?.blocks);
  const last = useRef<ImportPreview | null>(null);

  return {
    taken,
    take: (next) => {
      setTaken(next);
      if (next === null || !("read" in next) || next.read === last.current) return;
      const isAnother = last.current !== null;
      last.current = next.read;
      dropOnly(next.read.blocks, next.read.dropped);
      onRead?.(next.read, isAnother);
    },
    read,
    preview,
    isReading: asked.isReading,
    problem: asked.problem,
    found: foundIn(taken, asked.preview),
    dropped: droppedOf(preview?.blocks ?? []),
    onDrop,
    textOf: async (wanted) => {
      const toText = (blocks: readonly ArticleNode[]) => ({
        source: sourceOfTaken(wanted),
        dropped: [...droppedOf(blocks)],
      });
      if ("read" in wanted) return { ok: true, value: toText(wanted.read.blocks) };
      const understood = await asked.previewOf(wanted.source);
      return understood.ok ? { ok: true, value: toText(understood.value.blocks) } : understood;
    },
  };
}

function toPreview({ blocks, doubtful, details }: ImportPreview): ArticlePreview {
  const { headline, byline, publishedAt } = details;
  return { blocks, doubtful, guessed: { headline, byline, publishedAt } };
}
