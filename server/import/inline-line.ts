import "server-only";
import type { ArticleNode } from "@/domain/article/article";

export type Marks = NonNullable<ArticleNode["marks"]>;

const hardBreak: ArticleNode = { type: "hardBreak" };

/** Collects the inline content of one text block: whitespace collapsed as HTML does, nothing else changed. */
export class InlineLine {
  #pieces: ArticleNode[] = [];
  /** Kept apart: looking at the end of a text that grows piece by piece would copy it each time. */
  #isAtSpace = false;

  /** Adds text; its newlines are spaces unless `keepsLines`. */
  addText(text: string, marks: Marks, keepsLines = false): void {
    if (!keepsLines) {
      this.#addWords(text, marks);
      return;
    }
    text.split(/\r\n|\r|\n/).forEach((line, index) => {
      if (index > 0) this.addBreak();
      this.#addWords(line, marks);
    });
  }

  addBreak(): void {
    this.#trimEnd();
    this.#pieces.push(hardBreak);
  }

  /**
   * Empties the line. An empty line in it (two breaks) parts paragraphs, so there may be several
   * contents; there is none when there was only whitespace.
   */
  take(): ArticleNode[][] {
    this.#trimEnd();
    const contents: ArticleNode[][] = [[]];
    for (const [index, piece] of this.#pieces.entries()) {
      const content = contents.at(-1) ?? [];
      if (piece !== hardBreak) content.push(piece);
      else if (this.#pieces[index + 1] === hardBreak) contents.push([]);
      else if (content.length > 0 && index + 1 < this.#pieces.length) content.push(piece);
    }
    this.#pieces = [];
    return contents.filter(hasWords);
  }

  #addWords(text: string, marks: Marks): void {
    const collapsed = text.replace(/[ \t\n\f\r]+/g, " ");
    const last = this.#pieces.at(-1);
    const isAtWord = last?.text !== undefined && !this.#isAtSpace;
    const words = isAtWord ? collapsed : collapsed.replace(/^ /, "");
    if (words === "") return;
    this.#isAtSpace = words.endsWith(" ");
    if (last?.text !== undefined && isSame(last.marks ?? [], marks)) last.text += words;
    else this.#pieces.push({ type: "text", text: words, ...(marks.length > 0 && { marks }) });
  }

  #trimEnd(): void {
    const last = this.#pieces.at(-1);
    if (last?.text === undefined || !this.#isAtSpace) return;
    this.#isAtSpace = false;
    last.text = last.text.slice(0, -1);
    if (last.text === "") this.#pieces.pop();
  }
}

/** False for what shows nothing: only spaces, also the no-break ones that Word leaves. */
function hasWords(content: readonly ArticleNode[]): boolean {
  return content.some((piece) => (piece.text ?? "").trim() !== "");
}

function isSame(one: Marks, other: Marks): boolean {
  return (
    one.length === other.length &&
    one.every((mark, index) => {
      const twin = other[index];
      return mark === twin || (mark.type === twin?.type && mark.attrs?.["href"] === twin.attrs?.["href"]);
    })
  );
}
