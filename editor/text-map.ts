import type { Node } from "@tiptap/pm/model";
import { firstWhere } from "@/domain/text/first-where";

/** The plain text of a document and the ways between its offsets and the document's positions. */
export type TextMap = {
  /** Text blocks joined by "\n"; a hard break is "\n" too. */
  text: string;
  /** The position before the character at `offset` (UTF-16 code units, 0 to text.length; others are brought in). */
  toPosition: (offset: number) => number;
  /** The offset of a position; one between two blocks is the end of the block before it. */
  toOffset: (position: number) => number;
  /** The text blocks in the order of the text. */
  blocks: readonly TextBlock[];
};

/** One text block: where its text starts in the plain text, where in the document, and how long it is. */
type TextBlock = { offset: number; position: number; length: number };

/**
 * Projects a document to the plain text that every anchor refers to. Inside a text block every
 * UTF-16 code unit and every hard break is one position, so that one entry a block is enough;
 * building is linear in the document, each lookup logarithmic in its blocks.
 */
export function buildTextMap(doc: Node): TextMap {
  const blocks: TextBlock[] = [];
  const lines: string[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const line = textOfBlock(node);
    blocks.push({ offset, position: position + 1, length: line.length });
    lines.push(line);
    offset += line.length + 1;
    return false;
  });
  return {
    blocks,
    text: lines.join("\n"),
    toPosition: (wanted) => {
      const block = lastBlockAt(blocks, "offset", wanted);
      return block.position + within(block, wanted - block.offset);
    },
    toOffset: (wanted) => {
      const block = lastBlockAt(blocks, "position", wanted);
      return block.offset + within(block, wanted - block.position);
    },
  };
}

function textOfBlock(block: Node): string {
  let text = "";
  block.forEach((inline) => {
    text += inline.text ?? "\n".repeat(inline.nodeSize);
  });
  return text;
}

function within(block: TextBlock, distance: number): number {
  return Math.min(Math.max(distance, 0), block.length);
}

const nowhere: TextBlock = { offset: 0, position: 0, length: 0 };

/** The last block that starts at or before a place, or the first block. */
function lastBlockAt(blocks: readonly TextBlock[], key: "offset" | "position", wanted: number): TextBlock {
  const next = firstWhere(blocks.length, (at) => (blocks[at] ?? nowhere)[key] > wanted);
  return blocks[Math.max(0, next - 1)] ?? nowhere;
}
