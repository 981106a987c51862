import type { DOMOutputSpec, Mark, Node } from "@tiptap/pm/model";
import { createElement, type ReactNode } from "react";
import type { ArticleNode } from "@/domain/article/article";
import { readDocument } from "@/editor/check-document";

/**
 * An article's text as the viewer shows it, element for element, without an editor or a script.
 * The schema decides what each node becomes; text is only ever text.
 */
export function ArticleText({ doc }: { doc: ArticleNode }) {
  return renderChildren(readDocument(doc));
}

function renderChildren(node: Node): ReactNode[] {
  return renderRun(node.children, 0);
}

/** Neighbours that share their outermost mark stand inside one element of it, as ProseMirror draws them. */
function renderRun(nodes: readonly Node[], depth: number): ReactNode[] {
  const rendered: ReactNode[] = [];
  for (let index = 0; index < nodes.length;) {
    const node = nodes[index];
    if (node === undefined) break;
    const mark = node.marks[depth];
    const run = mark === undefined ? 1 : lengthOfRun(nodes, index, depth, mark);
    rendered.push(
      mark === undefined
        ? renderNode(node, index)
        : renderSpec(
            mark.type.spec.toDOM?.(mark, true),
            index,
            renderRun(nodes.slice(index, index + run), depth + 1),
          ),
    );
    index += run;
  }
  return rendered;
}

function lengthOfRun(nodes: readonly Node[], from: number, depth: number, mark: Mark): number {
  let to = from + 1;
  while (nodes[to]?.marks[depth]?.eq(mark)) to += 1;
  return to - from;
}

function renderNode(node: Node, key: number): ReactNode {
  if (node.text !== undefined) return node.text;
  return renderSpec(node.type.spec.toDOM?.(node), key, node.isLeaf ? undefined : renderChildren(node));
}

function renderSpec(spec: DOMOutputSpec | undefined, key: number, children?: ReactNode[]): ReactNode {
  if (!Array.isArray(spec)) throw new TypeError("the article's schema draws elements only");
  const [tag, attributes] = spec as [string, Record<string, unknown> | undefined];
  const shown = Object.entries(attributes ?? {}).filter(([, value]) => value !== null && value !== undefined);
  return createElement(tag, { ...Object.fromEntries(shown), key }, children);
}
