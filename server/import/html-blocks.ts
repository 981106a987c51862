import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { ArticleNode } from "@/domain/article/article";
import { listStart } from "@/domain/article/list-start";
import { BlockList, type LineKind } from "./block-list";
import {
  attributeOf,
  headingLevel,
  isBlock,
  isFurniture,
  isLeftOut,
  isStandfirst,
  isWordListBox,
  isWordListItem,
  keepsLinesInside,
  levelOfWordItem,
  marksInside,
} from "./element-rules";
import type { Marks } from "./inline-line";
import { childrenOf, parseHtml } from "./parse-html";
import { readTable } from "./table-blocks";
import { readText } from "./text-blocks";

/** What an element hands down to what is in it. */
type Context = { marks: Marks; keepsLines: boolean };

const outermost: Context = { marks: [], keepsLines: false };

/** Blocks of an article, and those among them that stood in a part of the page which seldom belongs to it. */
export type ReadBlocks = { blocks: ArticleNode[]; furniture: ReadonlySet<ArticleNode> };

/**
 * Reads HTML into blocks of the article's schema: headings, paragraphs, lists, quotations, links
 * and emphasis stay; everything else leaves or becomes its text.
 *
 * @throws ExpectedFailure "too-large" as parseHtml does
 */
export function readHtml(html: string): ReadBlocks {
  const furniture = new Set<ArticleNode>();
  return { blocks: new HtmlReader(furniture).read(parseHtml(html), outermost), furniture };
}

class HtmlReader {
  readonly #furniture: Set<ArticleNode>;
  #hasStandfirst = false;

  constructor(furniture: Set<ArticleNode>) {
    this.#furniture = furniture;
  }

  read(nodes: readonly Tree.ChildNode[], context: Context, kind: LineKind = "paragraph"): ArticleNode[] {
    const out = new BlockList(kind);
    this.#readInto(out, nodes, context);
    out.endLine();
    return out.blocks;
  }

  #readInto(out: BlockList, nodes: readonly Tree.ChildNode[], context: Context): void {
    for (const node of nodes) {
      if ("value" in node) out.line.addText(node.value, context.marks, context.keepsLines);
      else if ("tagName" in node && !isLeftOut(node)) this.#readElement(out, node, context);
    }
  }

  #readElement(out: BlockList, element: Tree.Element, outer: Context): void {
    const context = {
      marks: marksInside(element, outer.marks),
      keepsLines: keepsLinesInside(element, outer.keepsLines),
    };
    const heading = headingLevel(element);
    if (element.tagName === "br") out.line.addBreak();
    else if (element.tagName === "q") this.#readQuotation(out, element, context);
    else if (isWordListItem(element)) this.#readWordItem(out, element, context);
    else if (!this.#hasStandfirst && isStandfirst(element)) this.#readStandfirst(out, element, context);
    else if (heading !== null) push(out, this.read(element.childNodes, context, levelOf(heading)));
    else if (/^(?:ul|ol|menu|dir)$/.test(element.tagName)) push(out, this.#readList(element, context));
    else if (element.tagName === "blockquote") push(out, this.#readBlockquote(element, context));
    else if (element.tagName === "table")
      push(
        out,
        readTable(element, (cell) => this.read(cell, context)),
      );
    else if (element.tagName === "pre") push(out, readText(textOf(element)));
    else if (isWordListBox(element)) out.joinLists(this.read(element.childNodes, context));
    else if (isBlock(element)) this.#readBlock(out, element, context);
    else this.#readInto(out, element.childNodes, context);
  }

  #readBlock(out: BlockList, element: Tree.Element, context: Context): void {
    out.endLine();
    const from = out.blocks.length;
    this.#readInto(out, element.childNodes, context);
    out.endLine();
    if (isFurniture(element)) out.blocks.slice(from).forEach((block) => this.#furniture.add(block));
  }

  #readStandfirst(out: BlockList, element: Tree.Element, context: Context): void {
    this.#hasStandfirst = true;
    push(out, this.read(element.childNodes, context, "standfirst"));
  }

  /** A browser draws the marks of an inline quotation itself, so they are part of what people read. */
  #readQuotation(out: BlockList, element: Tree.Element, context: Context): void {
    out.line.addText("“", context.marks);
    this.#readInto(out, element.childNodes, context);
    out.line.addText("”", context.marks);
  }

  #readBlockquote(element: Tree.Element, context: Context): ArticleNode[] {
    const content = this.read(element.childNodes, context);
    return content.length > 0 ? [{ type: "blockquote", content }] : [];
  }

  #readWordItem(out: BlockList, element: Tree.Element, context: Context): void {
    out.endLine();
    const isNumbered = /^[\s(]*(?:\d+|[a-z]|[ivx]+)[.)]/i.test(textOf(element));
    const type = isNumbered ? "orderedList" : "bulletList";
    out.pushWordItem(type, this.read(element.childNodes, context), levelOfWordItem(element));
  }

  #readList(element: Tree.Element, context: Context): ArticleNode[] {
    const items: ArticleNode[] = [];
    for (const child of element.childNodes) {
      if ("tagName" in child && isLeftOut(child)) continue;
      const isItem = child.nodeName === "li";
      const content = this.read(
        isItem ? childrenOf(child) : [child],
        isItem ? insideOf(child, context) : context,
      );
      if (content.length === 0) continue;
      // A list right inside a list belongs to the item above it.
      if (isItem || items.length === 0) items.push({ type: "listItem", content });
      else content.forEach((block) => items.at(-1)?.content?.push(block));
    }
    if (items.length === 0) return [];
    const start = listStart(Number.parseInt(attributeOf(element, "start"), 10));
    if (element.tagName !== "ol") return [{ type: "bulletList", content: items }];
    const attrs = start !== 1 ? { attrs: { start } } : {};
    return [{ type: "orderedList", ...attrs, content: items }];
  }
}

function insideOf(node: Tree.ChildNode, outer: Context): Context {
  if (!("tagName" in node)) return outer;
  return { marks: marksInside(node, outer.marks), keepsLines: keepsLinesInside(node, outer.keepsLines) };
}

function push(out: BlockList, blocks: readonly ArticleNode[]): void {
  out.endLine();
  out.push(blocks);
}

function levelOf(level: number): 1 | 2 | 3 {
  return level === 1 ? 1 : level === 2 ? 2 : 3;
}

function textOf(node: Tree.ChildNode): string {
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}
