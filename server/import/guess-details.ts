import "server-only";
import type { ArticleNode, ArticlePreview } from "@/domain/article/article";
import { textOfBlock } from "@/domain/article/text-of-block";
import { findDay } from "./find-day";
import type { ImportedArticle } from "./import-article";

/** How far from the top a headline, a byline and a date are looked for, in blocks that are not doubtful. */
const nearTop = 8;

/** Reads headline, byline and date out of the first blocks: guesses, for a person to put right. */
export function guessDetails({ blocks, doubtful }: ImportedArticle): ArticlePreview["guessed"] {
  const isDoubtful = new Set(doubtful);
  const top = blocks.filter((_block, index) => !isDoubtful.has(index)).slice(0, nearTop);
  const byline = top.map(textOfBlock).find(isByline) ?? "";
  const day = findDay(byline);
  const name = (day === null ? byline : byline.replace(day.words, "")).replace(bylineStart, "");
  return {
    headline: guessHeadline(top),
    byline: name.replace(/[\s,|·–—-]+$/, "").trim(),
    publishedAt: day?.date ?? guessDay(top, blocks),
  };
}

function guessHeadline(top: readonly ArticleNode[]): string {
  const heading = top.find((block) => block.type === "heading" && block.attrs?.["level"] === 1);
  if (heading) return lineOf(heading);
  for (const [index, block] of top.entries()) {
    // Once running text has begun, what follows is a subhead.
    if (isSentence(lineOf(block))) return "";
    if (looksLikeHeadline(block, top[index + 1])) return lineOf(block);
  }
  return "";
}

function looksLikeHeadline(block: ArticleNode, next: ArticleNode | undefined): boolean {
  const line = lineOf(block);
  const isLine = block.type === "paragraph" || block.type === "heading";
  const hasWeight =
    line.includes(" ") || /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{6}/u.test(line);
  const introducesList = next?.type === "bulletList" || next?.type === "orderedList";
  const isOther = isByline(line) || findDay(line)?.words === line;
  return isLine && hasWeight && !introducesList && !isOther;
}

function isSentence(line: string): boolean {
  return line.length > 200 || /[.。…]["”’»)]*$/.test(line);
}

const bylineStart = /^(?:(?:written |story )?by|von|par|por|автор:?)\s+/i;

function isByline(text: string): boolean {
  return text.length <= 120 && bylineStart.test(text) && !/[.!?]$/.test(text);
}

/** A date that stands alone near the top, else the day that a line beginning with "Published" names. */
function guessDay(top: readonly ArticleNode[], blocks: readonly ArticleNode[]): string | null {
  const lines = top.map(textOfBlock).filter((line) => line.length <= 60);
  const published = blocks
    .map(textOfBlock)
    .filter((line) => line.length <= 120 && /^published\b/i.test(line));
  for (const line of [...published, ...lines]) {
    const day = findDay(line);
    if (day !== null) return day.date;
  }
  return null;
}

function lineOf(block: ArticleNode): string {
  return textOfBlock(block).replace(/\s+/g, " ").trim();
}
