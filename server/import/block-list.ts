import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { InlineLine } from "./inline-line";

/** What lines become: a paragraph, the standfirst, or a heading of a level. */
export type LineKind = "paragraph" | "standfirst" | 1 | 2 | 3;

/** Collects blocks one after the other; inline content between two blocks becomes a block of its own. */
export class BlockList {
  readonly blocks: ArticleNode[] = [];
  readonly line = new InlineLine();
  readonly #kind: LineKind;
  /** The lists that the next of Word's items may join, the outermost first. */
  #wordLists: ArticleNode[] = [];

  constructor(kind: LineKind = "paragraph") {
    this.#kind = kind;
  }

  /** Ends the current line: its content becomes one text block, or several, or none when it is blank. */
  endLine(): void {
    this.push(this.line.take().map((content) => textBlock(this.#kind, content)));
  }

  push(blocks: readonly ArticleNode[]): void {
    for (const block of blocks) this.blocks.push(block);
    if (blocks.length > 0) this.#wordLists = [];
  }

  /** Word has no lists, only paragraphs that look like items: neighbours become one list, or lists in it. */
  pushWordItem(type: "bulletList" | "orderedList", content: ArticleNode[], level: number): void {
    if (content.length === 0) return;
    const lists = this.#wordLists.slice(0, level);
    const item = { type: "listItem", content };
    const open = lists.length === level ? lists.at(-1) : undefined;
    if (open?.type === type) open.content?.push(item);
    else {
      const list = { type, content: [item] };
      const above = (open === undefined ? lists : lists.slice(0, -1)).at(-1)?.content?.at(-1);
      if (above?.content) above.content.push(list);
      else this.push([list]);
      lists.splice(Math.min(level, lists.length + 1) - 1, 1, list);
    }
    this.#wordLists = lists;
  }

  /** Adds lists to the one before, where that is of the same kind. */
  joinLists(blocks: readonly ArticleNode[]): void {
    for (const block of blocks) {
      const last = this.blocks.at(-1);
      if (last?.type === block.type && /List$/.test(block.type)) last.content?.push(...(block.content ?? []));
      else this.push([block]);
    }
  }
}

/** A text block; a heading has no bold of its own. */
export function textBlock(kind: LineKind, content: ArticleNode[]): ArticleNode {
  if (kind === "paragraph") return { type: "paragraph", content };
  if (kind === "standfirst") return { type: "paragraph", attrs: { role: "standfirst" }, content };
  return { type: "heading", attrs: { level: kind }, content: content.map(withoutBold) };
}

function withoutBold({ marks, ...piece }: ArticleNode): ArticleNode {
  const kept = (marks ?? []).filter((mark) => mark.type !== "bold");
  return kept.length > 0 ? { ...piece, marks: kept } : piece;
}
