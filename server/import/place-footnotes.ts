import "server-only";
import { serialize, type DefaultTreeAdapterTypes as Tree } from "parse5";
import { attributeOf } from "./element-rules";
import { childrenOf, parseHtml } from "./parse-html";

/**
 * Moves each footnote from the end of a text to where it belongs: behind the block that first refers
 * to it, as a paragraph that begins with the sign of the reference, "[1]". A note that nothing refers
 * to stays at the end. HTML without such notes is answered as it is.
 *
 * @param html with references `<a href="#footnote-7">[1]</a>` and notes `<li id="footnote-7">`, as
 *   Mammoth writes them, or with Word's own, as it puts them on the clipboard
 */
export function placeFootnotes(html: string): string {
  if (!/id="(?:foot|end)note-|mso-element:\s*(?:foot|end)note-list/.test(html)) return html;
  const body = parseHtml(html);
  const notes = new Map<string, Tree.Element>();
  walk(body, (element) => {
    if (isNote(element)) notes.set(attributeOf(element, "id"), element);
  });
  const lists = new Set<unknown>([...notes.values()].map(({ parentNode }) => parentNode));
  const blocks = body.flatMap((block) => (lists.has(block) ? [] : [block, ...takeNotes(block, notes)]));
  const left = [...notes.values()].flatMap((note) => childrenOf(note));
  return serialize({ nodeName: "#document-fragment", childNodes: [...blocks, ...left] });
}

function isNote(element: Tree.Element): boolean {
  const id = attributeOf(element, "id");
  return element.tagName === "li" ? /^(?:foot|end)note-/.test(id) : isWordNote(element);
}

/** Word's own notes begin with their sign; what it calls "ftn1" is referred to as "_ftn1". */
function isWordNote(element: Tree.Element): boolean {
  return (
    /^(?:ftn|edn)\d+$/.test(attributeOf(element, "id")) &&
    /mso-element:\s*(?:foot|end)note/.test(attributeOf(element, "style"))
  );
}

/** The notes that a block refers to, and those to which they refer, in order; each is taken once. */
function takeNotes(block: Tree.ChildNode, notes: Map<string, Tree.Element>): Tree.ChildNode[] {
  const taken: Tree.ChildNode[] = [];
  walk([block], (reference) => {
    const id = attributeOf(reference, "href").replace(/^#_?/, "");
    const note = reference.tagName === "a" ? notes.get(id) : undefined;
    if (note === undefined) return;
    notes.delete(id);
    const content = childrenOf(note);
    if (!isWordNote(note)) signNote(content, textOf(reference));
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
