import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import type { ArticleNode } from "@/domain/article/article";
import { textBlock } from "./block-list";
import { isLeftOut } from "./element-rules";
import { childrenOf } from "./parse-html";

type ReadCell = (nodes: readonly Tree.ChildNode[]) => ArticleNode[];

/** Reads a table as paragraphs, one a row; a table that only lays out a page as what its cells hold. */
export function readTable(table: Tree.Element, readCell: ReadCell): ArticleNode[] {
  return partsOf(table).flatMap((part) => {
    if (part.tagName !== "tr") return readCell(part.childNodes);
    const cells = elementsOf(part)
      .map((cell) => readCell(cell.childNodes))
      .filter((cell) => cell.length > 0);
    const isRowOfWords = cells.length > 1 && cells.every(isLine);
    return isRowOfWords ? [textBlock("paragraph", joinCells(cells.flat()))] : cells.flat();
  });
}

/** The rows and the caption, in order. */
function partsOf(table: Tree.Element): Tree.Element[] {
  return elementsOf(table).flatMap((part) =>
    /^(?:thead|tbody|tfoot)$/.test(part.tagName) ? elementsOf(part) : [part],
  );
}

function elementsOf(element: Tree.Element): Tree.Element[] {
  return childrenOf(element).filter((node): node is Tree.Element => "tagName" in node && !isLeftOut(node));
}

function isLine(cell: readonly ArticleNode[]): boolean {
  return cell.length === 1 && (cell[0]?.type === "paragraph" || cell[0]?.type === "heading");
}

function joinCells(cells: readonly ArticleNode[]): ArticleNode[] {
  return cells.flatMap((cell, index) => [
    ...(index > 0 ? [{ type: "text", text: " · " }] : []),
    ...(cell.content ?? []),
  ]);
}
