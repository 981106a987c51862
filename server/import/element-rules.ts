import "server-only";
import type { DefaultTreeAdapterTypes as Tree } from "parse5";
import { isWebAddress } from "@/domain/text/web-address";
import type { Marks } from "./inline-line";

/** What is no part of an article's text: programs, pictures, controls, and what a browser would not show. */
const leftOut = new Set(
  (
    "area audio base button canvas col colgroup datalist dialog embed frame frameset head hr iframe img input link " +
    "map meta meter noembed noframes noscript object option optgroup param picture progress script select source " +
    "style svg template textarea title track video xml"
  ).split(" "),
);

const blocks = new Set(
  (
    "address article aside body caption center dd details div dl dt fieldset figcaption figure footer form header " +
    "hgroup html legend li main nav p section summary tbody td tfoot th thead tr"
  ).split(" "),
);

/** Parts of a page that are seldom part of its article: kept, but doubtful. */
const furniture = new Set(["aside", "footer", "form", "nav"]);

export function attributeOf(element: Tree.Element, name: string): string {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? "";
}

function hasStyle(element: Tree.Element, declaration: RegExp): boolean {
  return declaration.test(attributeOf(element, "style"));
}

export function isLeftOut(element: Tree.Element): boolean {
  if (leftOut.has(element.tagName)) return true;
  if (element.attrs.some(({ name }) => name === "hidden")) return true;
  if (isWordsOwn(element)) return true;
  // Word writes a list's bullets as text, under mso-list:Ignore.
  return hasStyle(
    element,
    /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|mso-list\s*:\s*ignore)/i,
  );
}

/** What Word puts on the clipboard beside the text: what somebody deleted, comments, and the ends of paragraphs. */
function isWordsOwn(element: Tree.Element): boolean {
  if (element.tagName === "del") return attributeOf(element, "cite").startsWith("mailto:");
  if (hasStyle(element, /mso-element\s*:\s*comment/i)) return true;
  return /^(?:MsoCommentReference|msocomanchor|EOP(?: .*)?)$/.test(attributeOf(element, "class"));
}

export function isBlock(element: Tree.Element): boolean {
  return (
    blocks.has(element.tagName) ||
    hasStyle(element, /(?:^|[;\s])display\s*:\s*(?:block|flex|grid|list-item)/i)
  );
}

export function isFurniture(element: Tree.Element): boolean {
  return furniture.has(element.tagName);
}

/** True for what its page itself calls the standfirst. */
export function isStandfirst(element: Tree.Element): boolean {
  return /(?:^|[\s_-])(?:standfirst|dek|sub-?headline|subtitle)(?:$|\s)/i.test(attributeOf(element, "class"));
}

/** Word's paragraphs that are items of a list. */
export function isWordListItem(element: Tree.Element): boolean {
  return element.tagName === "p" && hasStyle(element, /(?:^|[;\s])mso-list\s*:\s*l\d/i);
}

/** How deep an item of Word's stands, 1 for the outermost. */
export function levelOfWordItem(element: Tree.Element): number {
  return Number(/mso-list\s*:\s*l\d+\s+level(\d)/i.exec(attributeOf(element, "style"))?.[1] ?? "1");
}

/** True for the box that Word in a browser puts around each item of a list. */
export function isWordListBox(element: Tree.Element): boolean {
  return attributeOf(element, "class").startsWith("ListContainerWrapper");
}

/** The level that an element is a heading of, 1 to 6; null for none. */
export function headingLevel(element: Tree.Element): number | null {
  const digit = /^h([1-6])$/.exec(element.tagName)?.[1];
  if (digit !== undefined) return Number(digit);
  if (attributeOf(element, "role") !== "heading") return null;
  const level = Number.parseInt(attributeOf(element, "aria-level"), 10);
  return level >= 1 && level <= 6 ? level : 2;
}

/** The marks inside an element: those around it and its own. Only three kinds survive. */
export function marksInside(element: Tree.Element, outer: Marks): Marks {
  const has = (type: string) => outer.some((mark) => mark.type === type);
  const link = linkOf(element) ?? outer.find((mark) => mark.type === "link");
  const bold = emphasis(
    element,
    ["b", "strong"],
    /font-weight\s*:\s*(?:bold|[6-9]00)/i,
    /font-weight\s*:\s*(?:normal|[1-4]00)/i,
  );
  const italic = emphasis(
    element,
    ["i", "em"],
    /font-style\s*:\s*(?:italic|oblique)/i,
    /font-style\s*:\s*normal/i,
  );
  const marks: Marks = [];
  if (link) marks.push(link);
  if (bold ?? has("bold")) marks.push({ type: "bold" });
  if (italic ?? has("italic")) marks.push({ type: "italic" });
  return marks;
}

/** True or false where the element says so, undefined where it leaves it to what stands around it. */
function emphasis(element: Tree.Element, tags: string[], on: RegExp, off: RegExp): boolean | undefined {
  // Google Docs wraps everything in a <b> that its style takes back.
  if (hasStyle(element, off)) return false;
  return tags.includes(element.tagName) || hasStyle(element, on) ? true : undefined;
}

function linkOf(element: Tree.Element): Marks[number] | undefined {
  if (element.tagName !== "a") return undefined;
  // As a browser reads it, which leaves out the line ends of a wrapped address.
  const href = attributeOf(element, "href")
    .replace(/[\t\n\r]/g, "")
    .trim();
  return isWebAddress(href) ? { type: "link", attrs: { href } } : undefined;
}

/** Whether newlines in the text below show as lines; where the element does not say, as around it. */
export function keepsLinesInside(element: Tree.Element, outer: boolean): boolean {
  const value = /(?:^|[;\s])white-space(?:-collapse)?\s*:\s*([\w-]+)/i.exec(
    attributeOf(element, "style"),
  )?.[1];
  if (value === undefined) return outer;
  return /^(?:pre|break-spaces)/i.test(value);
}
