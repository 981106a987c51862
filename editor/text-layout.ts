import type { Editor } from "@tiptap/core";
import { firstWhere } from "@/domain/text/first-where";
import type { Span } from "@/domain/text/span";
import { textMapOf } from "./statement-highlights/statement-highlights";

/** A text block with where it stands, in pixels from the top of the article. */
export type LaidOutBlock = Span & { top: number; bottom: number };

/** About the height of a line, in pixels: a statement is looked for at the top of its line. */
const line = 31;

/**
 * Where the text stands on the page, from one measurement a block: what is asked of thousands of
 * statements is reckoned from it, and only what is on the screen is asked of the page itself.
 * Offsets are UTF-16 code units of the plain text, places are pixels from the top of the article.
 */
export class TextLayout {
  /** `blocks` in the order of the text, each below the one before it. */
  constructor(
    readonly blocks: readonly LaidOutBlock[],
    readonly height: number,
  ) {}

  /** About where the line of the character at this offset begins; never outside its block. */
  topOf(offset: number): number {
    const block = this.blockAt("start", offset);
    if (block === undefined) return 0;
    const share = Math.min(1, Math.max(0, (offset - block.start) / Math.max(1, block.end - block.start)));
    return block.top + share * Math.max(0, block.bottom - block.top - line);
  }

  /** Which block has the character at this offset. */
  indexOf(offset: number): number {
    return lastAt(this.blocks, "start", offset);
  }

  /** The text of all blocks that touch the stretch between two places. */
  spanBetween(from: number, to: number): Span {
    const first = this.blockAt("top", from);
    const last = this.blockAt("top", to);
    return { start: first?.start ?? 0, end: last?.end ?? 0 };
  }

  private blockAt(key: "start" | "top", wanted: number): LaidOutBlock | undefined {
    return this.blocks[lastAt(this.blocks, key, wanted)];
  }
}

/** Measures the editor's text as it is laid out now; asks the page once for each block. */
export function measureText(editor: Editor): TextLayout {
  const { dom } = editor.view;
  const { top: origin, height } = dom.getBoundingClientRect();
  const elements = dom.querySelectorAll("p, h1, h2, h3");
  const blocks = textMapOf(editor).blocks.flatMap(({ offset, length }, index) => {
    const rect = elements[index]?.getBoundingClientRect();
    if (rect === undefined) return [];
    return { start: offset, end: offset + length, top: rect.top - origin, bottom: rect.bottom - origin };
  });
  return new TextLayout(blocks, height);
}

/** The last block that starts at or before a place, or the first block. */
function lastAt(blocks: readonly LaidOutBlock[], key: "start" | "top", wanted: number): number {
  return Math.max(0, firstWhere(blocks.length, (at) => (blocks[at]?.[key] ?? 0) > wanted) - 1);
}
