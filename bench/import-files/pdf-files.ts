import { PDFDocument, StandardFonts, type PDFFont, type PDFPage } from "pdf-lib";
import { runsOf, type Story } from "./story";

export type PdfLayout = {
  /** Width and height, in points. */
  page: [number, number];
  columns: number;
  size: number;
  /** Gap between columns, in points. */
  gutter: number;
  margin: number;
  justified: boolean;
  hyphenated: boolean;
  /** How a paragraph begins: by an indent of its first line, or by space before it. */
  paragraphs: "indented" | "spaced";
  /** At the head of every page, and of every other one. */
  runningHeads: [string, string] | null;
  pageNumbers: boolean;
  /** The headline stands across all columns. */
  headlineAcross: boolean;
};

type Line = { words: string[]; isLast: boolean; indent: number; broken: boolean };

/** Sets a story on pages as a layout program does: each word has its place, nothing says what is a paragraph. */
export async function toPdf(story: Story, layout: PdfLayout): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setTitle(story.headline);
  pdf.setCreationDate(new Date("2026-03-01T10:00:00Z"));
  pdf.setModificationDate(new Date("2026-03-01T10:00:00Z"));
  const setter = new PdfSetter(pdf, layout, await fontsOf(pdf));
  for (const block of story.blocks) {
    if ("h1" in block) setter.headline(block.h1);
    else if ("h2" in block) setter.subhead(block.h2);
    else if ("p" in block) setter.paragraph(block.p, notesOf(story, block.p));
  }
  setter.finish();
  return pdf.save({ useObjectStreams: false });
}

/** A page that is only a picture: what a scanner makes. */
export async function toScannedPdf(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create();
  pdf.setCreationDate(new Date("2026-03-01T10:00:00Z"));
  pdf.setModificationDate(new Date("2026-03-01T10:00:00Z"));
  const dot =
    "iVBORw0KGgoAAAANSUhEUgAAAAoAAAAKCAAAAACoWZBhAAAAEUlEQVR4nGNgYGD4z0AMGAUAFwABgzNq0QAAAABJRU5ErkJggg==";
  const picture = await pdf.embedPng(dot).catch(() => null);
  for (let page = 0; page < 2; page += 1) {
    const sheet = pdf.addPage([595, 842]);
    if (picture) sheet.drawImage(picture, { x: 0, y: 0, width: 595, height: 842 });
    else sheet.drawRectangle({ x: 40, y: 40, width: 500, height: 700 });
  }
  return pdf.save({ useObjectStreams: false });
}

function notesOf(story: Story, line: string): { number: number; note: string }[] {
  const numbers = new Set(runsOf(line).flatMap(({ note }) => note ?? []));
  return story.blocks.flatMap((block) => ("note" in block && numbers.has(block.number) ? [block] : []));
}

async function fontsOf(pdf: PDFDocument) {
  return {
    text: await pdf.embedFont(StandardFonts.TimesRoman),
    bold: await pdf.embedFont(StandardFonts.TimesRomanBold),
    small: await pdf.embedFont(StandardFonts.Helvetica),
  };
}

class PdfSetter {
  readonly #pdf: PDFDocument;
  readonly #layout: PdfLayout;
  readonly #fonts: Awaited<ReturnType<typeof fontsOf>>;
  readonly #columnWidth: number;
  #page: PDFPage | null = null;
  #pages = 0;
  #column = 0;
  #top = 0;
  #y = 0;
  /** Notes of the present page, set when it is full. */
  #notes: { number: number; note: string }[] = [];
  #afterHead = true;

  constructor(pdf: PDFDocument, layout: PdfLayout, fonts: Awaited<ReturnType<typeof fontsOf>>) {
    this.#pdf = pdf;
    this.#layout = layout;
    this.#fonts = fonts;
    const { columns, gutter, margin, page } = layout;
    this.#columnWidth = (page[0] - 2 * margin - (columns - 1) * gutter) / columns;
    this.#turn();
  }

  headline(text: string): void {
    const size = this.#layout.size * 2;
    const width = this.#layout.headlineAcross
      ? this.#layout.page[0] - 2 * this.#layout.margin
      : this.#columnWidth;
    for (const line of this.#break(text, this.#fonts.bold, size, width, 0, false)) {
      this.#y -= size * 1.15;
      this.#draw(line.words.join(" "), this.#left(), this.#y, size, this.#fonts.bold);
    }
    this.#y -= size * 0.6;
    if (this.#layout.headlineAcross) this.#top = this.#y;
    this.#afterHead = true;
  }

  subhead(text: string): void {
    const { size } = this.#layout;
    if (this.#y - size * 5 < this.#bottom()) this.#nextColumn();
    this.#y -= size * 2.1;
    this.#draw(text, this.#left(), this.#y, size * 1.1, this.#fonts.bold);
    this.#y -= size * 0.4;
    this.#afterHead = true;
  }

  paragraph(text: string, notes: { number: number; note: string }[]): void {
    const { size, paragraphs, justified, hyphenated } = this.#layout;
    const isIndented = paragraphs === "indented" && !this.#afterHead;
    if (paragraphs === "spaced" && !this.#afterHead) this.#y -= size * 0.8;
    this.#afterHead = false;
    const indent = isIndented ? size * 1.4 : 0;
    for (const line of this.#break(text, this.#fonts.text, size, this.#columnWidth, indent, hyphenated)) {
      if (this.#y - size * 1.3 < this.#bottom()) this.#nextColumn();
      this.#y -= size * 1.3;
      for (const word of line.words) {
        const number = Number(/\[(\d+)\]$/.exec(word)?.[1]);
        this.#notes.push(...notes.filter((note) => note.number === number));
      }
      this.#setLine(line, justified);
    }
  }

  finish(): void {
    this.#setNotes();
  }

  #setLine(line: Line, justified: boolean): void {
    const { size } = this.#layout;
    const { text } = this.#fonts;
    const space = text.widthOfTextAtSize(" ", size);
    const widths = line.words.map((word) => this.#widthOf(word, text, size));
    const used = widths.reduce((sum, width) => sum + width, 0);
    const gaps = line.words.length - 1;
    const gap =
      justified && !line.isLast && gaps > 0 ? (this.#columnWidth - line.indent - used) / gaps : space;
    let x = this.#left() + line.indent;
    line.words.forEach((word, index) => {
      const reference = /^(.*)\[(\d+)\]$/.exec(word);
      if (reference) {
        const [, plain = "", digits = ""] = reference;
        this.#draw(plain, x, this.#y, size, text);
        const raised = x + text.widthOfTextAtSize(plain, size);
        this.#draw(digits, raised, this.#y + size * 0.35, size * 0.6, text);
      } else this.#draw(word, x, this.#y, size, text);
      x += (widths[index] ?? 0) + gap;
    });
  }

  #widthOf(word: string, font: PDFFont, size: number): number {
    const reference = /^(.*)\[(\d+)\]$/.exec(word);
    if (!reference) return font.widthOfTextAtSize(word, size);
    const [, plain = "", digits = ""] = reference;
    return font.widthOfTextAtSize(plain, size) + font.widthOfTextAtSize(digits, size * 0.6);
  }

  #break(
    text: string,
    font: PDFFont,
    size: number,
    width: number,
    indent: number,
    hyphenated: boolean,
  ): Line[] {
    const words = runsOf(text)
      .map((run) => run.text)
      .join("")
      .split(" ");
    const space = font.widthOfTextAtSize(" ", size);
    const lines: Line[] = [];
    let line: Line = { words: [], isLast: false, indent, broken: false };
    let used = indent;
    const flush = (broken: boolean) => {
      lines.push({ ...line, broken });
      line = { words: [], isLast: false, indent: 0, broken: false };
      used = 0;
    };
    while (words.length > 0) {
      const word = words.shift() ?? "";
      const wide = this.#widthOf(word, font, size);
      const gap = line.words.length > 0 ? space : 0;
      if (used + gap + wide <= width) {
        line.words.push(word);
        used += gap + wide;
        continue;
      }
      const cut = hyphenated ? this.#cut(word, font, size, width - used - gap) : null;
      if (cut !== null) {
        line.words.push(cut[0]);
        words.unshift(cut[1]);
        flush(true);
      } else {
        words.unshift(word);
        flush(false);
      }
    }
    line.isLast = true;
    lines.push(line);
    return lines;
  }

  /** Where a long word is parted so that its first part fits: after a vowel, before a consonant. */
  #cut(word: string, font: PDFFont, size: number, room: number): [string, string] | null {
    if (word.includes("-")) {
      const at = word.indexOf("-") + 1;
      const fits = font.widthOfTextAtSize(word.slice(0, at), size) <= room;
      return fits && at < word.length ? [word.slice(0, at), word.slice(at)] : null;
    }
    for (let at = word.length - 3; at >= 3; at -= 1) {
      if (!/[aeiou]$/.test(word.slice(0, at)) || !/^[bcdfghklmnprstv][aeioulr]/.test(word.slice(at)))
        continue;
      if (!/^\p{Ll}+$/u.test(word.slice(0, at))) continue;
      const part = `${word.slice(0, at)}-`;
      if (font.widthOfTextAtSize(part, size) <= room) return [part, word.slice(at)];
    }
    return null;
  }

  #left(): number {
    const { margin, gutter } = this.#layout;
    return margin + this.#column * (this.#columnWidth + gutter);
  }

  #bottom(): number {
    const notes = this.#notes.length === 0 ? 0 : 24 + this.#notes.length * this.#layout.size * 2.4;
    return this.#layout.margin + 10 + notes;
  }

  #nextColumn(): void {
    this.#column += 1;
    if (this.#column === this.#layout.columns) this.#turn();
    else this.#y = this.#top;
  }

  #turn(): void {
    this.#setNotes();
    this.#page = this.#pdf.addPage(this.#layout.page);
    this.#pages += 1;
    this.#column = 0;
    this.#top = this.#layout.page[1] - this.#layout.margin;
    this.#y = this.#top;
    const { runningHeads, pageNumbers, margin } = this.#layout;
    if (runningHeads) {
      const words = runningHeads[this.#pages % 2] ?? "";
      this.#draw(words, margin, this.#layout.page[1] - margin * 0.55, 8, this.#fonts.small);
    }
    if (pageNumbers)
      this.#draw(String(this.#pages), this.#layout.page[0] / 2, margin * 0.5, 8, this.#fonts.small);
  }

  #setNotes(): void {
    const size = this.#layout.size * 0.8;
    let y = this.#layout.margin + 4 + this.#notes.length * size * 2.5;
    for (const { number, note } of this.#notes) {
      const lines = this.#break(note, this.#fonts.text, size, this.#columnWidth - 12, 8, false);
      lines.forEach((line, index) => {
        if (index === 0)
          this.#draw(String(number), this.#layout.margin, y + size * 0.3, size * 0.65, this.#fonts.text);
        this.#draw(line.words.join(" "), this.#layout.margin + line.indent, y, size, this.#fonts.text);
        y -= size * 1.2;
      });
    }
    this.#notes = [];
  }

  #draw(text: string, x: number, y: number, size: number, font: PDFFont): void {
    if (text !== "") this.#page?.drawText(text, { x, y, size, font });
  }
}
