import "server-only";
import { getDocumentProxy } from "unpdf";
import { maxArticleCharacters } from "@/domain/article/article";
import { ExpectedFailure, invalid } from "@/domain/errors";
import type { PdfPage, PdfPiece } from "./pdf-page";

const mostPages = 1_000;

/** Forms of letters for one place in a word, and several letters in one: what is printed, not what is written. */
const shapes = /[\ufb00-\ufb06\ufb1d-\ufb4f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]/g;

type Document = Awaited<ReturnType<typeof getDocumentProxy>>;
type Matrix = readonly number[];

/**
 * Reads what text stands where on each page. What is written aslant, such as a watermark, is left out.
 *
 * @throws ExpectedFailure "invalid" when it is damaged or locked, "too-large" beyond 1,000 pages or a
 *   million characters
 */
export async function readPages(bytes: Uint8Array): Promise<PdfPage[]> {
  const document = await open(bytes);
  if (document.numPages > mostPages) throw tooLarge(`${String(document.numPages)} pages`);
  const pages: PdfPage[] = [];
  let characters = 0;
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await readPage(document, number);
    characters += page.pieces.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > maxArticleCharacters) throw tooLarge(`${String(characters)} characters`);
    pages.push(page);
  }
  return pages.map(mirrorIfRtl);
}

async function open(bytes: Uint8Array): Promise<Document> {
  try {
    // A copy, because the library keeps for itself what it is given.
    return await getDocumentProxy(Uint8Array.from(bytes), { verbosity: 0 });
  } catch (error) {
    if (error instanceof Error && error.name === "PasswordException") {
      throw invalid("This PDF is locked with a password. Save it without one and choose it again.");
    }
    throw damaged(error);
  }
}

async function readPage(document: Document, number: number): Promise<PdfPage> {
  try {
    const page = await document.getPage(number);
    const { width, height, transform } = page.getViewport({ scale: 1 });
    const { items } = await page.getTextContent();
    const pieces = items.flatMap((item) => ("str" in item ? pieceOf(item, transform as Matrix) : []));
    page.cleanup();
    return { width, height, pieces };
  } catch (error) {
    throw damaged(error);
  }
}

type Item = { str: string; dir: string; width: number; transform: number[]; fontName: string };

function pieceOf(item: Item, view: Matrix): PdfPiece[] {
  if (item.str.trim() === "") return [];
  const [a, b, c, d, e, f] = multiply(view, item.transform);
  const isAslant = Math.abs(b) > Math.abs(a) * 0.1 || a < 0;
  if (isAslant) return [];
  const size = Math.hypot(c, d);
  const { width, fontName: font } = item;
  const text = item.str.replace(shapes, (shape) => shape.normalize("NFKC"));
  return [{ text, x: e, y: f, width, size, font, isRtl: item.dir === "rtl" }];
}

function multiply(one: Matrix, other: Matrix): [number, number, number, number, number, number] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = one;
  const [g = 1, h = 0, i = 0, j = 1, k = 0, l = 0] = other;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

/** A page that is read from the right is mirrored, so that what follows needs to know one direction only. */
function mirrorIfRtl(page: PdfPage): PdfPage {
  const count = (isRtl: boolean) =>
    page.pieces.reduce((sum, piece) => sum + (piece.isRtl === isRtl ? piece.text.length : 0), 0);
  if (count(true) <= count(false)) return page;
  const pieces = page.pieces.map((piece) => ({ ...piece, x: page.width - piece.x - piece.width }));
  return { ...page, pieces };
}

function damaged(error: unknown): ExpectedFailure {
  return new ExpectedFailure(
    "invalid",
    "This PDF is damaged and cannot be read. Open it, save or print it to a new PDF and choose that.",
    { log: `pdf: ${error instanceof Error ? error.message : String(error)}` },
  );
}

function tooLarge(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "too-large",
    "This PDF is too long for one article. Nothing was added. Save the pages of the article as a PDF of their own and choose that.",
    { log: `pdf refused: ${log}` },
  );
}
