import "server-only";
import MarkdownIt from "markdown-it";
import { readHtml, type ReadBlocks } from "./html-blocks";

const markdown = new MarkdownIt("commonmark", { html: false });

/** Reads Markdown (CommonMark) into blocks; HTML inside it stays text. */
export function readMarkdown(text: string): ReadBlocks {
  return readHtml(markdown.render(text));
}
