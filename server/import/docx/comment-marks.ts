import "server-only";

/**
 * Where a comment begins and ends, as a mark in the text itself: two characters that Unicode keeps for
 * inside programs, and between them which end it is and of which comment. Mammoth tells only where a
 * comment ends, but it carries these along to the place where they stood.
 */
export const commentMark = /\uFDD0([se])(\d{1,10})\uFDD1/g;

/** Tags between which marks are placed, and those that open or close what is left out. */
const tag =
  /<(\/?)w:(p|pPr|del|moveFrom|commentRangeStart|commentRangeEnd)(?=[\s/>])[^>]*?(?:w:id="(\d{1,10})"[^>]*?)?(\/?)>/g;

/**
 * Puts a mark where each comment begins and ends into the XML of a Word document. A mark that stands
 * between paragraphs is brought into the next or the last one; a mark in what was deleted behind it.
 */
export function markComments(xml: string): string {
  const out = new MarkedXml();
  let from = 0;
  for (const match of xml.matchAll(tag)) {
    out.text(xml.slice(from, match.index));
    const [whole, slash, name = "", id, isEmpty] = match;
    from = match.index + whole.length;
    if (name.startsWith("commentRange")) out.mark(name === "commentRangeStart" ? "s" : "e", id);
    else out.tag(whole, name, slash === "/", isEmpty === "/");
  }
  out.text(xml.slice(from));
  return out.toString();
}

class MarkedXml {
  readonly #pieces: string[] = [];
  #paragraphs = 0;
  #deletions = 0;
  #isInProperties = false;
  /** Marks that wait for a place where text may stand. */
  #waiting = "";
  /** The piece that closes the last paragraph. */
  #lastEnd = -1;

  text(xml: string): void {
    if (xml.trim() !== "") this.#settle();
    this.#pieces.push(xml);
  }

  tag(xml: string, name: string, isClosing: boolean, isEmpty: boolean): void {
    if (name === "pPr") {
      this.#pieces.push(xml);
      this.#isInProperties = !isClosing && !isEmpty;
      return;
    }
    if (isClosing && name === "p") {
      this.#settle();
      this.#lastEnd = this.#pieces.length;
    }
    this.#pieces.push(xml);
    if (isEmpty) return;
    const step = isClosing ? -1 : 1;
    if (name === "p") this.#paragraphs += step;
    // The properties of a paragraph say by the same tag that its end was deleted.
    else if (!this.#isInProperties) this.#deletions += step;
  }

  mark(end: "s" | "e", id: string | undefined): void {
    if (id === undefined) return;
    const run = `<w:r><w:t>\uFDD0${end}${id}\uFDD1</w:t></w:r>`;
    if (this.#paragraphs > 0 || end === "s" || this.#lastEnd === -1) this.#waiting += run;
    else this.#pieces[this.#lastEnd] = `${run}${this.#pieces[this.#lastEnd] ?? ""}`;
  }

  toString(): string {
    return this.#pieces.join("");
  }

  #settle(): void {
    if (this.#paragraphs <= 0 || this.#deletions > 0 || this.#isInProperties || this.#waiting === "") return;
    this.#pieces.push(this.#waiting);
    this.#waiting = "";
  }
}
