import {
  AlignmentType,
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  DeletedTextRun,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  InsertedTextRun,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  type ICommentOptions,
  type IRunOptions,
  type ParagraphChild,
} from "docx";
import { runsOf, type Story, type StoryBlock } from "./story";

/** Tells in an author's copy what a colleague has changed or remarked on; see `childrenOf`. */
export type Remark = { author: string; text: string };

const numbering = {
  config: [
    {
      reference: "numbers",
      levels: [{ level: 0, format: LevelFormat.DECIMAL, text: "%1.", alignment: AlignmentType.START }],
    },
  ],
};

const when = "2026-03-01T10:00:00Z";

/** Writes a story as Word would save it; `marked` lines may carry remarks and changes. */
export async function toDocx(
  story: Story,
  marked: { lines?: Record<string, string>; remarks?: Remark[]; title?: string } = {},
): Promise<Uint8Array> {
  const { lines = {}, remarks = [], title } = marked;
  const notes = story.blocks.flatMap((block) => ("note" in block ? [block] : []));
  const children = story.blocks.flatMap((block) => bodyOf(block, lines));
  const document = new Document({
    creator: story.byline,
    title: title ?? story.headline,
    styles: { paragraphStyles: [{ id: "Quote", name: "Quote", basedOn: "Normal", run: { italics: true } }] },
    numbering,
    footnotes: Object.fromEntries(
      notes.map(({ number, note }) => [
        number,
        { children: [new Paragraph({ children: childrenOf(note) })] },
      ]),
    ),
    comments: { children: remarks.map((remark, id) => commentOf(remark, id)) },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

function bodyOf(block: StoryBlock, lines: Record<string, string>): (Paragraph | Table)[] {
  const line = (text: string) => childrenOf(lines[text] ?? text);
  if ("h1" in block) return [new Paragraph({ heading: HeadingLevel.TITLE, children: line(block.h1) })];
  if ("h2" in block) return [new Paragraph({ heading: HeadingLevel.HEADING_1, children: line(block.h2) })];
  if ("p" in block) return [new Paragraph({ children: line(block.p) })];
  if ("quote" in block) return [new Paragraph({ style: "Quote", children: line(block.quote) })];
  if ("note" in block) return [];
  if ("bullets" in block) {
    return block.bullets.map((item) => new Paragraph({ bullet: { level: 0 }, children: line(item) }));
  }
  if ("numbers" in block) {
    return block.numbers.map(
      (item) => new Paragraph({ numbering: { reference: "numbers", level: 0 }, children: line(item) }),
    );
  }
  const rows = block.table.map(
    (row) =>
      new TableRow({
        children: row.map((cell) => new TableCell({ children: [new Paragraph({ children: line(cell) })] })),
      }),
  );
  return [new Table({ rows })];
}

/**
 * The runs of a line. Besides the story's own markup: `<c0>…</c0>` is what remark 0 stands on,
 * `<+…+>` was inserted and `<-…->` deleted by a colleague.
 */
function childrenOf(line: string): ParagraphChild[] {
  return line.split(/(<\/?c\d+>|<\+.*?\+>|<-.*?->)/).flatMap((part): ParagraphChild[] => {
    const mark = /^<(\/?)c(\d+)>$/.exec(part);
    if (mark?.[1] === "") return [new CommentRangeStart(Number(mark[2]))];
    if (mark) {
      const id = Number(mark[2]);
      return [new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
    }
    const change = { text: part.slice(2, -2), id: part.length, author: "Nina Voronzova", date: when };
    if (part.startsWith("<+")) return [new InsertedTextRun(change)];
    if (part.startsWith("<-")) return [new DeletedTextRun(change)];
    return runsOf(part).map(({ text, bold, italic, href, note }) => {
      if (note !== undefined) return new FootnoteReferenceRun(note);
      const look: IRunOptions = { text, bold: bold ?? false, italics: italic ?? false };
      const run = new TextRun(look);
      return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
    });
  });
}

function commentOf({ author, text }: Remark, id: number): ICommentOptions {
  const children = text.split("\n").map((line) => new Paragraph({ children: [new TextRun(line)] }));
  return { id, author, initials: author.slice(0, 2), date: new Date(when), children };
}
