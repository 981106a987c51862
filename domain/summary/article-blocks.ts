import type { ArticleNode } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";
import { listStart } from "@/domain/article/list-start";

/** What a block of an article is, so that a copy of it can be set like the article. */
export type BlockKind =
  | { kind: "paragraph" }
  | { kind: "standfirst" }
  | { kind: "heading"; level: number }
  | { kind: "quote" }
  /** `depth` counts from 1; `place` is the item's number in an ordered list, 0 in an unordered one, null where an item goes on; `isNumbered` where its number is 0. */
  | { kind: "list item"; depth: number; place: number | null; isNumbered?: true | undefined };

/** A block and where its text stands in the version's text: UTF-16 code units, `end` excluded. */
export type ArticleBlock = { block: BlockKind; start: number; end: number };

/**
 * The blocks of a version in text order, each with its place in `text`, where a line break stands
 * between one and the next. Blocks without words are left out. Where document and text do not fit
 * each other, each line of the text is a paragraph.
 */
export function articleBlocks(doc: ArticleNode, text: string): ArticleBlock[] {
  const blocks: ArticleBlock[] = [];
  let start = 0;
  for (const { block, words } of textBlocks(doc)) {
    const end = start + words.length;
    if (text.slice(start, end) !== words || (end < text.length && text[end] !== "\n")) return lines(text);
    if (words !== "") blocks.push({ block, start, end });
    start = end + 1;
  }
  return start > text.length ? blocks : lines(text);
}

type TextBlock = { block: BlockKind; words: string };
type Around = { inQuote: boolean; depth: number; place: number | null; isOrdered: boolean };

function textBlocks(doc: ArticleNode): TextBlock[] {
  const found: TextBlock[] = [];
  const visit = (node: ArticleNode, around: Around): void => {
    if (isTextBlock(node)) {
      found.push({ block: kindOf(node, around), words: textOfBlock(node) });
      return;
    }
    (node.content ?? []).forEach((child, index) => {
      visit(child, inside(node, child, index, around));
    });
  };
  visit(doc, { inQuote: false, depth: 0, place: null, isOrdered: false });
  return found;
}

function isTextBlock(node: ArticleNode): boolean {
  return node.type === "paragraph" || node.type === "heading";
}

function inside(node: ArticleNode, child: ArticleNode, index: number, around: Around): Around {
  switch (node.type) {
    case "blockquote":
      return { ...around, inQuote: true, place: index === 0 ? around.place : null };
    case "bulletList":
      return { ...around, depth: around.depth + 1, place: 0, isOrdered: false };
    case "orderedList":
      return {
        ...around,
        depth: around.depth + 1,
        place: listStart(node.attrs?.["start"]) + index,
        isOrdered: true,
      };
    case "listItem":
      return index === 0 ? around : { ...around, place: null };
    default:
      return around;
  }
}

function kindOf(node: ArticleNode, around: Around): BlockKind {
  if (node.type === "heading") {
    const level = node.attrs?.["level"];
    return { kind: "heading", level: typeof level === "number" ? level : 2 };
  }
  const { depth, place, isOrdered } = around;
  if (depth > 0)
    return { kind: "list item", depth, place, ...(place === 0 && isOrdered ? { isNumbered: true } : {}) };
  if (around.inQuote) return { kind: "quote" };
  return { kind: node.attrs?.["role"] === "standfirst" ? "standfirst" : "paragraph" };
}

function lines(text: string): ArticleBlock[] {
  return Array.from(text.matchAll(/[^\n]+/g), (line) => ({
    block: { kind: "paragraph" },
    start: line.index,
    end: line.index + line[0].length,
  }));
}
