import "server-only";
import { defaultTreeAdapter, Parser, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { ExpectedFailure } from "@/domain/errors";

/** Elements and comments that a page may have. */
export const maxNodes = 200_000;
/** How deep they may be nested; then a walk through them may recurse. */
const maxDepth = 256;

/**
 * Parses HTML as a browser does, within bounds: a hostile page is refused while it is read, before
 * its tree can outgrow the machine. Nothing is run or fetched.
 *
 * @returns the body's children
 * @throws ExpectedFailure "too-large" beyond 200,000 elements or 256 levels
 */
export function parseHtml(html: string): Tree.ChildNode[] {
  const root = parseDocument(html).childNodes.find((node) => node.nodeName === "html");
  const body = childrenOf(root).find((node) => node.nodeName === "body");
  return childrenOf(body);
}

/**
 * The same, as a whole document.
 *
 * @throws ExpectedFailure as parseHtml
 */
export function parseDocument(html: string): Tree.Document {
  const parser = new Parser({ treeAdapter: boundedAdapter(), scriptingEnabled: false });
  parser.tokenizer.write(html, true);
  const { document } = parser;
  requireShallow(document);
  return document;
}

/** The children of an element; none for a text or comment. */
export function childrenOf(node: Tree.Node | undefined): Tree.ChildNode[] {
  return node !== undefined && "childNodes" in node ? node.childNodes : [];
}

function boundedAdapter(): typeof defaultTreeAdapter {
  let nodes = 0;
  const depths = new WeakMap<object, number>();
  const count = () => {
    nodes += 1;
    if (nodes > maxNodes) throw tooLarge(`more than ${String(maxNodes)} elements`);
  };
  const descend = (parent: object, child: object) => {
    const depth = (depths.get(parent) ?? 0) + 1;
    if (depth > maxDepth) throw tooLarge(`deeper than ${String(maxDepth)}`);
    depths.set(child, depth);
  };
  return {
    ...defaultTreeAdapter,
    createElement: (...details) => {
      count();
      return defaultTreeAdapter.createElement(...details);
    },
    createCommentNode: (text) => {
      count();
      return defaultTreeAdapter.createCommentNode(text);
    },
    appendChild: (parent, child) => {
      descend(parent, child);
      defaultTreeAdapter.appendChild(parent, child);
    },
    insertBefore: (parent, child, reference) => {
      descend(parent, child);
      defaultTreeAdapter.insertBefore(parent, child, reference);
    },
  };
}

/** The parser moves misnested elements after they were counted, so the finished tree is measured too. */
function requireShallow(document: Tree.Document): void {
  let level: Tree.Node[] = [document];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxDepth) throw tooLarge(`deeper than ${String(maxDepth)}`);
    level = level.flatMap(childrenOf);
  }
}

function tooLarge(log: string): ExpectedFailure {
  return new ExpectedFailure(
    "too-large",
    "This page has too many parts to be read safely. Nothing was added. Copy only the article, or paste it as plain text.",
    { log: `html refused: ${log}` },
  );
}
