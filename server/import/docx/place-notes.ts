import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";
import type { ImportedNote } from "../parsed-article";
import { commentMark } from "./comment-marks";
import type { DocxComment } from "./read-comments";

type Place = ImportedNote["from"];

/** Where each comment begins and ends, by its id. */
type Found = { starts: Map<string, Place>; ends: Map<string, Place> };

/**
 * Takes the marks of comments out of a text, and tells on which words each comment stood.
 *
 * @returns the blocks as they are without marks, the comments on their words in the order of the
 *   text, and how many comments have no words in it
 */
export function placeNotes(
  marked: readonly ArticleNode[],
  comments: ReadonlyMap<string, DocxComment>,
): { blocks: ArticleNode[]; notes: ImportedNote[]; unplaced: number } {
  const found: Found = { starts: new Map(), ends: new Map() };
  const blocks: ArticleNode[] = [];
  for (const block of marked) {
    const cleaner = new BlockCleaner(found, blocks.length);
    const clean = cleaner.clean(block);
    if (clean !== null) blocks.push(clean);
  }
  const notes = [...comments].flatMap(([id, { author, text }]): ImportedNote[] => {
    const [start, end] = [found.starts.get(id), found.ends.get(id)];
    const words = start && end ? trimmed(blocks, start, end) : null;
    return words === null ? [] : [{ ...words, text, author }];
  });
  notes.sort((one, other) => order(one.from, other.from));
  return { blocks, notes, unplaced: comments.size - notes.length };
}

/** Takes the marks out of one block, counting its text as `textOfBlock` does. */
class BlockCleaner {
  readonly #found: Found;
  readonly #block: number;
  #text = "";
  #hasLine = false;

  constructor(found: Found, block: number) {
    this.#found = found;
    this.#block = block;
  }

  /** The block without marks; null when there is nothing else in it. */
  clean(node: ArticleNode): ArticleNode | null {
    if (node.type === "paragraph" || node.type === "heading") return this.#cleanLine(node);
    const before = this.#hasLine;
    const content = (node.content ?? []).flatMap((child) => this.clean(child) ?? []);
    if (content.length > 0) return { ...node, content };
    this.#hasLine = before;
    return null;
  }

  #cleanLine(node: ArticleNode): ArticleNode | null {
    const [start, hadLine] = [this.#text, this.#hasLine];
    if (hadLine) this.#text += "\n";
    const lineStart = this.#text.length;
    const content: ArticleNode[] = [];
    for (const piece of node.content ?? []) this.#addPiece(content, piece, lineStart);
    const line = this.#text.slice(lineStart);
    const isOnlyMarks = line.trim() === "" && textOfBlock(node).includes("\uFDD0");
    if (isOnlyMarks) {
      this.#text = start;
      return null;
    }
    this.#hasLine = true;
    trimEnd(content);
    this.#text = this.#text.slice(0, lineStart) + content.map(textOfBlock).join("");
    return { ...node, content };
  }

  #addPiece(content: ArticleNode[], piece: ArticleNode, lineStart: number): void {
    if (piece.text === undefined) {
      content.push(piece);
      this.#text += textOfBlock(piece);
      return;
    }
    let from = 0;
    for (const match of piece.text.matchAll(commentMark)) {
      this.#addWords(content, piece, piece.text.slice(from, match.index), lineStart);
      const [whole, end, id = ""] = match;
      const place = { block: this.#block, offset: this.#text.length };
      (end === "s" ? this.#found.starts : this.#found.ends).set(id, place);
      from = match.index + whole.length;
    }
    this.#addWords(content, piece, piece.text.slice(from), lineStart);
  }

  /** A mark between two spaces kept them apart; without it they are one, and none at a line's beginning. */
  #addWords(content: ArticleNode[], piece: ArticleNode, words: string, lineStart: number): void {
    const line = this.#text.slice(lineStart);
    const kept = line === "" || /[ \n]$/.test(line) ? words.replace(/^ /, "") : words;
    if (kept === "") return;
    this.#text += kept;
    const last = content.at(-1);
    if (last?.text !== undefined && JSON.stringify(last.marks ?? []) === JSON.stringify(piece.marks ?? [])) {
      content[content.length - 1] = { ...last, text: last.text + kept };
    } else content.push({ ...piece, text: kept });
  }
}

function trimEnd(content: ArticleNode[]): void {
  const last = content.at(-1);
  if (!last?.text?.endsWith(" ")) return;
  const text = last.text.slice(0, -1);
  if (text === "") content.pop();
  else content[content.length - 1] = { ...last, text };
}

/** The same words without the white space at their ends; null when there are none. */
function trimmed(
  blocks: readonly ArticleNode[],
  from: Place,
  to: Place,
): Pick<ImportedNote, "from" | "to"> | null {
  const textOf = (block: number) => textOfBlock(blocks[block] ?? { type: "paragraph" });
  let [start, end] = [from, to];
  while (start.block < end.block && textOf(start.block).slice(start.offset).trim() === "") {
    start = { block: start.block + 1, offset: 0 };
  }
  while (start.block < end.block && textOf(end.block).slice(0, end.offset).trim() === "") {
    end = { block: end.block - 1, offset: textOf(end.block - 1).length };
  }
  const first = textOf(start.block).slice(start.offset, start.block === end.block ? end.offset : undefined);
  start = { ...start, offset: start.offset + first.length - first.trimStart().length };
  const last = textOf(end.block).slice(start.block === end.block ? start.offset : 0, end.offset);
  end = {
    ...end,
    offset: Math.min(end.offset, textOf(end.block).length) - (last.length - last.trimEnd().length),
  };
  return order(start, end) < 0 ? { from: start, to: end } : null;
}

function order(one: Place, other: Place): number {
  return one.block - other.block || one.offset - other.offset;
}
