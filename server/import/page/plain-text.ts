import "server-only";
import { childrenOf, parseHtml } from "../parse-html";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";

/** A text of a page's metadata in one line: many pages write markup and character references in it. */
export function oneLine(text: string): string {
  const plain = /[<&]/.test(text) ? parseHtml(text).map(textOf).join("") : text;
  return plain.replace(/\s+/g, " ").trim();
}

function textOf(node: Tree.ChildNode): string {
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}
