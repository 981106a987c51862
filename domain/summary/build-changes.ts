import { compareBlocks } from "@/domain/anchor/compare-blocks";
import { pairTexts } from "@/domain/anchor/text-pair";
import type { Annotation } from "@/domain/annotation/annotation";
import { tagState } from "@/domain/annotation/tag";
import type { ComparedBlock } from "@/domain/article/version";
import { wordingChange, type WordingPart } from "@/domain/text/wording-change";
import type { VersionChanges } from "./change-shape";
import type { Statement } from "./summary";

/** The version before the one that is summed up, and the annotations of it whose statements are gone. */
export type Previous = { number: number; text: string; lost: readonly Annotation[] };

/** What a version changed since the one before, paragraph by paragraph, and which checks that touched. `text` is the new one. */
export function buildChanges(
  { number: since, text: oldText, lost }: Previous,
  text: string,
  statements: readonly Statement[],
): VersionChanges {
  const open = statements.filter(({ state }) => state === "recheck");
  let at = 0;
  const blocks = compareBlocks(pairTexts(oldText, text)).blocks.flatMap((block) => {
    const present = block.kind === "changed" ? block.now : block.text;
    const start = block.kind === "removed" ? at : text.indexOf(present, at);
    const end = block.kind === "removed" ? at : start + present.length;
    at = end;
    if (block.kind === "same") return [];
    const touched = open.filter((statement) => statement.start < end && statement.end > start);
    return { change: block.kind, wording: wordingOf(block), statements: touched.map(({ number }) => number) };
  });
  return {
    since,
    blocks,
    lost: lost.map((annotation) => ({
      by: annotation.author,
      tag: tagState(annotation),
      quote: annotation.anchor.exact,
    })),
  };
}

function wordingOf(block: ComparedBlock): WordingPart[] {
  switch (block.kind) {
    case "changed":
      return wordingChange(block.old, block.now);
    case "added":
    case "removed":
      return [{ change: block.kind, text: block.text }];
    default:
      return [{ change: "same", text: block.text }];
  }
}
