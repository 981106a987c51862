"use client";

import { memo } from "react";
import type { ArticleNode, ArticlePreview as Preview } from "@/domain/article/article";
import { headlineBlock, indexOfHeadline } from "@/editor/assemble-document";
import { textOfBlock } from "@/domain/article/text-of-block";
import { ArticleText } from "./article-text";

type Props = {
  preview: Preview;
  headline: string;
  dropped: ReadonlySet<number>;
  onDrop: (indexes: readonly number[], isDropped: boolean) => void;
};

/** The article as it will be read, with what does not belong to be dropped line by line. */
export function ArticlePreview({ preview, headline, dropped, onDrop }: Props) {
  const { blocks, doubtful } = preview;
  const own = indexOfHeadline(blocks, dropped, headline);
  const isDoubtful = new Set(doubtful);
  return (
    <>
      <Doubts doubtful={doubtful} dropped={dropped} onDrop={onDrop} />
      <div dir="auto" className="article">
        {own === -1 && headline.trim() !== "" ? <PreviewText block={asHeadline(headline)} /> : null}
        {blocks.map((block, index) => (
          <PreviewBlock
            key={index}
            block={block}
            index={index}
            isHeadline={index === own}
            isDoubtful={isDoubtful.has(index)}
            isDropped={dropped.has(index)}
            onDrop={onDrop}
          />
        ))}
      </div>
    </>
  );
}

function Doubts({
  doubtful,
  dropped,
  onDrop,
}: Pick<Props, "dropped" | "onDrop"> & { doubtful: readonly number[] }) {
  const open = doubtful.filter((index) => !dropped.has(index));
  if (open.length === 0) return null;
  const lines = open.length === 1 ? "One line looks" : `${open.length} lines look`;
  return (
    <p className="mb-6 flex flex-wrap items-baseline gap-x-3 gap-y-1 rounded-lg bg-unchecked/10 px-3.5 py-2.5 text-sm">
      {lines} as if the page, not the article, had put {open.length === 1 ? "it" : "them"} there.
      <button
        type="button"
        className="font-medium text-accent underline underline-offset-4"
        onClick={() => {
          onDrop(open, true);
        }}
      >
        {open.length === 1 ? "Drop it" : "Drop them"}
      </button>
    </p>
  );
}

type BlockProps = {
  block: ArticleNode;
  index: number;
  isHeadline: boolean;
  isDoubtful: boolean;
  isDropped: boolean;
  onDrop: Props["onDrop"];
};

const PreviewBlock = memo(function PreviewBlock(props: BlockProps) {
  const { block, index, isHeadline, isDoubtful, isDropped, onDrop } = props;
  const edge = isDoubtful && !isDropped ? "border-unchecked border-dashed" : "border-transparent";
  return (
    <div
      className={`group relative -ml-4 flow-root border-l-2 pr-14 pl-3.5 [contain-intrinsic-size:auto_6rem] [content-visibility:auto] ${edge}`}
    >
      {isDropped ? (
        <p className="mb-2! truncate font-sans text-sm leading-7! text-ink-3 line-through">
          {textOfBlock(block)}
        </p>
      ) : (
        <PreviewText block={isHeadline ? headlineBlock(block.content ?? []) : block} />
      )}
      <button
        type="button"
        className={`absolute top-0 right-0 min-h-7 rounded-md px-2 font-sans text-sm text-ink-2 hover:bg-rule/60 hover:text-ink focus-visible:opacity-100 pointer-coarse:min-h-11 pointer-coarse:opacity-100 ${
          isDoubtful || isDropped ? "" : "opacity-0 group-hover:opacity-100"
        }`}
        onClick={() => {
          onDrop([index], !isDropped);
        }}
      >
        {isDropped ? "Keep" : "Drop"}
        <span className="sr-only"> “{textOfBlock(block).slice(0, 60)}”</span>
      </button>
    </div>
  );
});

const PreviewText = memo(function PreviewText({ block }: { block: ArticleNode }) {
  return <ArticleText doc={{ type: "doc", content: [block] }} />;
});

function asHeadline(headline: string): ArticleNode {
  return headlineBlock([{ type: "text", text: headline }]);
}
