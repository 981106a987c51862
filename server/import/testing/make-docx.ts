import "server-only";
import { strToU8, zipSync, type Zippable } from "fflate";

const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const r = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const packages = "http://schemas.openxmlformats.org/package/2006";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/** What a Word file is made of, as XML: its body, its comments, and the addresses of its links. */
export type DocxMade = { body: string; comments?: string; links?: string[]; besides?: Zippable };

/** Packs a Word file around a body of a test's own. */
export function makeDocx({ body, comments = "", links = [], besides = {} }: DocxMade): Uint8Array {
  const relations = links.map(
    (href, index) =>
      `<Relationship Id="link${String(index)}" Type="${office}/hyperlink" Target="${href}" TargetMode="External"/>`,
  );
  const parts = {
    "[Content_Types].xml": `<Types xmlns="${packages}/content-types"><Default ContentType="application/xml" Extension="xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<Relationships xmlns="${packages}/relationships">${relations.join("")}</Relationships>`,
    "word/comments.xml": `<w:comments ${w}>${comments}</w:comments>`,
    "word/document.xml": `<w:document ${w} ${r}><w:body>${body}</w:body></w:document>`,
  };
  const packed = Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)]));
  return zipSync({ ...packed, ...besides });
}

/** A paragraph of runs; words that stand alone become a run. */
export function paragraph(...runs: string[]): string {
  return `<w:p>${runs.map((run) => (run.startsWith("<") ? run : words(run))).join("")}</w:p>`;
}

/** A run of words. */
export function words(text: string, properties = ""): string {
  return `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A comment of somebody. */
export function comment(id: number, author: string, ...lines: string[]): string {
  return `<w:comment w:id="${String(id)}" w:author="${author}">${lines.map((line) => paragraph(line)).join("")}</w:comment>`;
}

export const begin = (id: number) => `<w:commentRangeStart w:id="${String(id)}"/>`;
export const end = (id: number) => `<w:commentRangeEnd w:id="${String(id)}"/>`;
