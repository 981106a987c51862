import "server-only";
import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { ExpectedFailure, invalid } from "@/domain/errors";
import { fileArticle } from "../file-article";
import { importArticle } from "../import-article";
import type { Parser } from "../parsed-article";
import { markComments } from "./comment-marks";
import { dropHidden } from "./drop-hidden";
import { placeNotes } from "./place-notes";
import { readComments, type DocxComment } from "./read-comments";
import { tooLarge, unpackDocx, type DocxParts } from "./unpack-docx";

/** Tags in the main part: more than a book has, and as many as the process that parses can hold. */
const mostTags = 1_500_000;
const mostParagraphs = 50_000;
const deepestTags = 200;

/**
 * Reads a Word file: its text with headings, lists, quotations, tables, links and emphasis; footnotes
 * behind the paragraph that refers to them; what a colleague deleted left out and what they inserted
 * kept; and the comments on the words that they stood on.
 *
 * @throws ExpectedFailure "invalid" for another kind of file or a damaged one, "too-large"
 */
export const parseDocx: Parser = async (bytes) => {
  const parts = unpackDocx(bytes);
  const main = mainPart(parts);
  const xml = textOfPart(parts, main);
  if (xml === null) {
    throw invalid(
      "This is not a Word file, whatever its name says. Open it in its own program, copy the article and paste it.",
    );
  }
  requireBounded(xml);
  const comments = commentsOf(parts, main);
  parts[main] = strToU8(markComments(dropHidden(xml)));
  const { blocks, notes, unplaced } = placeNotes(await readBlocks(parts, xml), comments);
  return fileArticle(blocks, { notes, unplaced });
};

async function readBlocks(parts: DocxParts, xml: string) {
  const buffer = Buffer.from(zipSync(parts, { level: 0 }));
  const html = await toHtml(buffer, /<w:pStyle w:val="Title"/.test(xml));
  return importArticle({ format: "html", content: html }).blocks;
}

async function toHtml(buffer: Buffer, hasTitle: boolean): Promise<string> {
  try {
    const options = {
      styleMap: [...styleMap, ...(hasTitle ? belowTitle : [])],
      includeEmbeddedStyleMap: false,
      externalFileAccess: false,
      convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: "" })),
    };
    return (await mammoth.convertToHtml({ buffer }, options)).value;
  } catch (error) {
    throw new ExpectedFailure(
      "invalid",
      "This file is damaged and cannot be read. Open it in Word, save it again and choose it once more.",
      { log: `mammoth: ${error instanceof Error ? error.message : String(error)}` },
    );
  }
}

const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p.subtitle:fresh",
  ...["Quote", "Intense Quote", "Quotations", "Block Text"].map(
    (name) => `p[style-name='${name}'] => blockquote > p:fresh`,
  ),
];

/** Where a title stands above them, headings begin a level lower. */
const belowTitle = [1, 2].flatMap((level) => [
  `p.Heading${String(level)} => h${String(level + 1)}:fresh`,
  `p[style-name='heading ${String(level)}'] => h${String(level + 1)}:fresh`,
  `p[style-name='Heading ${String(level)}'] => h${String(level + 1)}:fresh`,
]);

/** The path of the part that is the document, as the file's relations name it. */
function mainPart(parts: DocxParts): string {
  const relations = textOfPart(parts, "_rels/.rels") ?? "";
  const relation = /<Relationship\b[^>]*\/officeDocument"[^>]*>/.exec(relations)?.[0] ?? "";
  return (/\bTarget="([^"]+)"/.exec(relation)?.[1] ?? "word/document.xml").replace(/^\//, "");
}

function commentsOf(parts: DocxParts, main: string): ReadonlyMap<string, DocxComment> {
  const [, folder = "", name = ""] = /^(.*\/)?([^/]*)$/.exec(main) ?? [];
  const relations = textOfPart(parts, `${folder}_rels/${name}.rels`) ?? "";
  const relation = /<Relationship\b[^>]*\/comments"[^>]*>/.exec(relations)?.[0] ?? "";
  const target = /\bTarget="([^"]+)"/.exec(relation)?.[1] ?? "comments.xml";
  const xml = textOfPart(parts, target.startsWith("/") ? target.slice(1) : folder + target);
  return xml === null ? new Map() : readComments(xml);
}

/** The text of a part; null when there is none. */
function textOfPart(parts: DocxParts, path: string): string | null {
  const bytes = Object.hasOwn(parts, path) ? parts[path] : undefined;
  return bytes === undefined ? null : strFromU8(bytes).replace(/^\uFEFF/, "");
}

/** Counts before anything builds a tree: what has too many parts would take the memory of a machine. */
function requireBounded(xml: string): void {
  let [tags, paragraphs, depth] = [0, 0, 0];
  for (let at = xml.indexOf("<"); at !== -1; at = xml.indexOf("<", at + 1)) {
    tags += 1;
    if (tags > mostTags) throw tooLarge(`more than ${String(mostTags)} tags`);
    if (xml.startsWith("<w:p", at) && /[\s/>]/.test(xml.charAt(at + 4))) paragraphs += 1;
    if (paragraphs > mostParagraphs) throw tooLarge(`more than ${String(mostParagraphs)} paragraphs`);
    if (xml.charAt(at + 1) === "/") depth -= 1;
    else if (!/[?!]/.test(xml.charAt(at + 1)) && xml.charAt(xml.indexOf(">", at) - 1) !== "/") depth += 1;
    if (depth > deepestTags) throw tooLarge(`deeper than ${String(deepestTags)}`);
  }
}
