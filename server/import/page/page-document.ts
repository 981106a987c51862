import "server-only";
import { parseHTML } from "linkedom";
import { serialize } from "parse5";
import { parseDocument } from "../parse-html";

/**
 * A page as a DOM, in which nothing runs and nothing is fetched. It is read as a browser reads it,
 * within the bounds of parseHtml, before the DOM is made of it.
 *
 * @throws ExpectedFailure "too-large"
 */
export function pageDocument(html: string): Document {
  return parseHTML(serialize(parseDocument(html))).document;
}
