import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { invalid } from "@/domain/errors";
import { textBlock } from "../block-list";
import { fileArticle } from "../file-article";
import type { Parser } from "../parsed-article";
import { columnsOf } from "./columns";
import { LineJoiner } from "./join-lines";
import { withoutFurniture } from "./page-furniture";
import { bodyLookOf, paragraphsOf, type BodyLook, type PdfParagraph } from "./paragraphs";
import { rowsOf } from "./pdf-row";
import { readPages } from "./read-pages";
import { takeNotes, type PdfNote } from "./small-print";

/** Fewer letters on a page are what a scanner or a printer adds to a picture. */
const fewestLetters = 20;

/**
 * Reads a PDF, which tells only which letters stand where: running heads and page numbers are left
 * out, columns are read one after the other, lines are joined into paragraphs and parted words made
 * whole, and footnotes stand behind the paragraph that refers to them.
 *
 * @throws ExpectedFailure "invalid" when it is damaged, locked, or has only pictures; "too-large"
 */
export const parsePdf: Parser = async (bytes) => {
  const pages = await readPages(bytes);
  const rows = withoutFurniture(
    pages.map(({ pieces }, page) => rowsOf(pieces, page).filter(({ text }) => text !== "")),
  );
  const letters = rows.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < fewestLetters * pages.length) {
    throw invalid(
      "This PDF has no text in it, only pictures of pages, as a scanner makes them. Have its text recognised by another program, or choose another copy.",
    );
  }
  const body = bodyLookOf(rows.flat());
  const { columns, notes } = takeNotes(rows.flatMap(columnsOf), body);
  const joiner = new LineJoiner(
    rows
      .flat()
      .map(({ text }) => text)
      .join("\n"),
  );
  const paragraphs = paragraphsOf(columns, body);
  const levels = levelsOf(paragraphs, body);
  const blocks = paragraphs.flatMap((paragraph): ArticleNode[] => {
    const text = joiner.join(paragraph.rows.map((row) => row.text));
    return [blockOf(text, paragraph, levels, body), ...notesOf(text, paragraph, notes, joiner)];
  });
  const left = notes.map((note) => noteBlock(note, joiner));
  return fileArticle(joinBullets([...blocks, ...left]));
};

/** The sizes of headlines, the largest first. */
function levelsOf(paragraphs: readonly PdfParagraph[], body: BodyLook): number[] {
  const sizes = paragraphs.flatMap(({ rows: [row] }) =>
    row && row.size > body.size * 1.15 ? [Math.round(row.size)] : [],
  );
  return [...new Set(sizes)].sort((one, other) => other - one);
}

function blockOf(
  text: string,
  { rows }: PdfParagraph,
  levels: readonly number[],
  body: BodyLook,
): ArticleNode {
  const content = [{ type: "text", text }];
  const [row] = rows;
  const level = row === undefined ? -1 : levels.indexOf(Math.round(row.size));
  if (level !== -1 && text.length <= 300) return textBlock(level === 0 ? 1 : level === 1 ? 2 : 3, content);
  // A line of its own in another type, which does not end like a sentence, is a subhead.
  const isOther = row !== undefined && row.font !== body.font && row.size > body.size * 0.95;
  const isSubhead =
    isOther &&
    /\p{L}{2}/u.test(text) &&
    rows.length <= 2 &&
    text.length <= 120 &&
    !/[.,;:…]["”’»)]*$/.test(text);
  return textBlock(isSubhead ? (levels.length < 2 ? 2 : 3) : "paragraph", content);
}

/** Takes the notes that a paragraph refers to, each once. */
function notesOf(text: string, { rows }: PdfParagraph, notes: PdfNote[], joiner: LineJoiner): ArticleNode[] {
  const pages = new Set(rows.map(({ page }) => page));
  const referred = notes.filter(({ sign, page }) => pages.has(page) && text.includes(`[${sign}]`));
  for (const note of referred) notes.splice(notes.indexOf(note), 1);
  return referred.map((note) => noteBlock(note, joiner));
}

function noteBlock({ sign, lines }: PdfNote, joiner: LineJoiner): ArticleNode {
  return textBlock("paragraph", [{ type: "text", text: `[${sign}] ${joiner.join(lines)}` }]);
}

/** Neighbours that begin with a bullet are a list. */
function joinBullets(blocks: readonly ArticleNode[]): ArticleNode[] {
  const joined: ArticleNode[] = [];
  for (const block of blocks) {
    const [first] = block.content ?? [];
    const words = /^[•‣▪●◦]\s+(.+)$/su.exec(first?.text ?? "")?.[1];
    if (block.type !== "paragraph" || words === undefined) {
      joined.push(block);
      continue;
    }
    const item = { type: "listItem", content: [textBlock("paragraph", [{ type: "text", text: words }])] };
    const last = joined.at(-1);
    if (last?.type === "bulletList") last.content?.push(item);
    else joined.push({ type: "bulletList", content: [item] });
  }
  return joined;
}
