import "server-only";
import { xmlText } from "./xml-text";

export type DocxComment = { author: string; text: string };

/** The comments of a Word file by their ids: who wrote each, and its paragraphs as lines. */
export function readComments(xml: string): ReadonlyMap<string, DocxComment> {
  const comments = new Map<string, DocxComment>();
  for (const [, attributes = "", body = ""] of xml.matchAll(
    /<w:comment\s([^>]*[^/>])>(.*?)<\/w:comment>/gs,
  )) {
    const text = paragraphsOf(body).join("\n");
    const author = attributeOf(attributes, "w:author").replace(/\s+/g, " ").trim();
    if (text !== "") comments.set(attributeOf(attributes, "w:id"), { author: author.slice(0, 300), text });
  }
  return comments;
}

function paragraphsOf(body: string): string[] {
  const paragraphs = body.match(/<w:p[\s>].*?<\/w:p>/gs) ?? [];
  return paragraphs.map(wordsOf).filter((line) => line !== "");
}

/** The words of a paragraph; what was deleted in it stands in tags of another name. */
function wordsOf(paragraph: string): string {
  const pieces = paragraph.matchAll(/<w:t(?:\s[^>]*)?>([^<]*)<\/w:t>|<w:(?:br|tab|cr)(?:\s[^>]*)?\/>/g);
  return [...pieces]
    .map(([, words]) => (words === undefined ? " " : xmlText(words)))
    .join("")
    .trim();
}

function attributeOf(attributes: string, name: string): string {
  const value = new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1];
  return xmlText(value ?? "");
}
