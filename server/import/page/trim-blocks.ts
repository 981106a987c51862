import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import type { ImportedDetails } from "@/domain/article/imported-details";
import { textOfBlock } from "@/domain/article/text-of-block";
import { readCreditLine } from "./credit-line";

type Known = Pick<ImportedDetails, "headline" | "byline">;

/** How far from the top a repeated headline or a byline is looked for, in blocks. */
const nearTop = 6;

const invitation =
  /^(?:read (?:more|also|next|the (?:full|original))|see (?:also|more)|more:|related(?:$|[\s:])|also read|don['’]t miss|you may also|watch(?: also|:| more)|listen:|click here|sign up|subscribe|get (?:the|our) .{0,40}newsletter|follow (?:us|@|the)|join (?:our|us|the)|share (?:this|on|via)|support our|download (?:the|our) app|recommended|most (?:read|viewed|popular)|advertisement|story continues|article continues|continue reading|image (?:credit|source|copyright)|photo(?:graph)?(?: by|:| credit)|picture:|getty images|have a (?:tip|story)|do you have a (?:tip|story)|contact (?:us|the author)|tags?:|topics:|©|copyright|all rights reserved|all (?:content|material)s? |our standards|this (?:article|story|post) (?:was )?(?:originally |first )?(?:appeared|published)|читайте (?:также|ещё)|подпи(?:сывайтесь|шитесь)|поделиться|фото:|mehr zum thema|lesen sie auch|lire aussi|à lire aussi|lea también|leia (?:também|mais)|关联|分享到|（?责任编辑|関連記事|اقرأ أيض|شارك)/i;

/** What speaks of a newsletter, of affiliates or of a subscription anywhere in a short paragraph. */
const advertising =
  /(?:sign up|subscribe|inbox).{0,120}newsletter|newsletter.{0,120}(?:sign up|subscribe|inbox)|affiliate (?:links?|commission|and\/or)|for more information check out|delivered through your letterbox/i;

/** Removes the lines that a site puts into its articles, and what is told by the details already. */
export function trimBlocks(blocks: readonly ArticleNode[], known: Known): ArticleNode[] {
  const kept = blocks.filter((block, index) => {
    if (isInvitation(block) || isLinkList(block)) return false;
    return index >= nearTop || !isKnown(block, known);
  });
  return withoutEnd(kept);
}

function isInvitation(block: ArticleNode): boolean {
  if (block.type === "blockquote" || block.type.endsWith("List")) return false;
  const text = textOfBlock(block).trim();
  if (text.length < 400 && advertising.test(text)) return true;
  if (text.length < 300 && invitation.test(text))
    return (
      text.length < 60 ||
      linkShare(block) > 0.3 ||
      /newsletter|subscri|sign up|\bapp\b|@|\d{3}.?\d{4}/i.test(text)
    );
  return (
    block.type === "paragraph" &&
    text.length < 160 &&
    linkShare(block) > 0.75 &&
    !/[.!?…]["”’»)]*$/.test(text)
  );
}

/** A list of nothing but links leads elsewhere. */
function isLinkList(block: ArticleNode): boolean {
  return block.type.endsWith("List") && (block.content?.length ?? 0) > 0 && linkShare(block) > 0.85;
}

function isKnown(block: ArticleNode, known: Known): boolean {
  return textOfBlock(block)
    .split("\n")
    .every((line) => isKnownLine(line.trim(), known));
}

function isKnownLine(text: string, { headline, byline }: Known): boolean {
  const line = fold(text);
  if (line === "" || line === fold(headline)) return true;
  if (readCreditLine(text)?.isAll === true || /^https?:\/\/\S+$/.test(text)) return true;
  if (byline === "" || line.length > byline.length + 40) return false;
  return line.startsWith(fold(`by ${byline}`)) || line.startsWith(fold(byline));
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** How much of a block's text is links, 0 to 1. */
function linkShare(block: ArticleNode): number {
  let [linked, all] = [0, 0];
  const waiting = [block];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.content) waiting.push(...node.content);
    const length = node.text?.trim().length ?? 0;
    all += length;
    if (node.marks?.some((mark) => mark.type === "link")) linked += length;
  }
  return all === 0 ? 0 : linked / all;
}

const contact =
  /^(?:\S+@\S+\.\w+|(?:https?:\/\/)?(?:www\.)?(?:twitter|facebook|instagram|x)\.com\/\S+|@\w+)$/i;

/** Without how to reach the author, and without headings that have lost what they stood over. */
function withoutEnd(blocks: ArticleNode[]): ArticleNode[] {
  const last = blocks.findLastIndex(
    (block) => block.type !== "heading" && !contact.test(textOfBlock(block).trim()),
  );
  return blocks.slice(0, last + 1);
}
