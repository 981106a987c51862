import "server-only";
import { serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf } from "./element-rules";
import { childrenOf, parseHtml } from "./parse-html";

const noteId = /^(?:foot|end)note-/;

/**
 * Moves each footnote from the end of a text to where it belongs: behind the block that first refers
 * to it, as a paragraph that begins with the sign of the reference, "[1]". A note that nothing refers
 * to stays at the end.
 *
 * @param html with references `<a href="#footnote-7">[1]</a>` and notes `<li id="footnote-7">`, as
 *   Mammoth writes them
 */
export function placeFootnotes(html: string): string {
  if (!/id="(?:foot|end)note-/.test(html)) return html;
  const body = parseHtml(html);
  const notes = new Map<string, Tree.Element>();
  walk(body, (element) => {
    const id = attributeOf(element, "id");
    if (element.tagName === "li" && noteId.test(id)) notes.set(id, element);
  });
  const lists = new Set<unknown>([...notes.values()].map(({ parentNode }) => parentNode));
  const blocks = body.flatMap((block) => (lists.has(block) ? [] : [block, ...takeNotes(block, notes)]));
  const left = [...notes.values()].flatMap((note) => childrenOf(note));
  return htmlOf([...blocks, ...left]);
}

/** The notes that a block refers to, and those to which they refer, in order; each is taken once. */
function takeNotes(block: Tree.ChildNode, notes: Map<string, Tree.Element>): Tree.ChildNode[] {
  const taken: Tree.ChildNode[] = [];
  walk([block], (reference) => {
    const id = attributeOf(reference, "href").replace(/^#/, "");
    const note = reference.tagName === "a" ? notes.get(id) : undefined;
    if (note === undefined) return;
    notes.delete(id);
    const content = childrenOf(note);
    signNote(content, textOf(reference));
    taken.push(...content, ...content.flatMap((part) => takeNotes(part, notes)));
  });
  return taken;
}

/** Puts the sign before a note's first words, and takes away the arrow that leads back. */
function signNote(content: readonly Tree.ChildNode[], sign: string): void {
  walk(content, (element) => {
    element.childNodes = element.childNodes.filter(
      (node) => !("tagName" in node && /^#(?:foot|end)note-ref-/.test(attributeOf(node, "href"))),
    );
  });
  const first = content.find((node) => "tagName" in node);
  if (first === undefined || !("childNodes" in first)) return;
  first.childNodes.unshift({ nodeName: "#text", value: `${sign} `, parentNode: first });
}

function walk(nodes: readonly Tree.ChildNode[], visit: (element: Tree.Element) => void): void {
  for (const node of nodes) {
    if ("tagName" in node) visit(node);
    walk(childrenOf(node), visit);
  }
}

function textOf(node: Tree.ChildNode): string {
  return "value" in node ? node.value : childrenOf(node).map(textOf).join("");
}

function htmlOf(nodes: Tree.ChildNode[]): string {
  return serialize({ nodeName: "#document-fragment", childNodes: nodes });
}
