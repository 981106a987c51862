import "server-only";
import type { ArticleNode } from "@/domain/article/article";
import { joinWrappedLines } from "./wrapped-lines";

const bullet = /^[-*•·‣▪]\s+(?=\S)/;

/**
 * Reads plain text into blocks. One line is a paragraph, unless the text is hard-wrapped; then an
 * empty line parts paragraphs. Two or more lines in a row that begin with a bullet are a list.
 * Nothing else is taken away or read into it: words and their order stay as they are.
 */
export function readText(text: string): ArticleNode[] {
  const lines = joinWrappedLines(text.split(/\r\n|[\r\n\u2028\u2029]/), bullet)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const blocks: ArticleNode[] = [];
  for (let from = 0; from < lines.length;) {
    const bullets = countBullets(lines, from);
    if (bullets > 1) blocks.push(bulletList(lines.slice(from, from + bullets)));
    else blocks.push(paragraph(lines[from] ?? ""));
    from += Math.max(bullets, 1);
  }
  return blocks;
}

function countBullets(lines: readonly string[], from: number): number {
  let to = from;
  while (bullet.test(lines[to] ?? "")) to += 1;
  return to - from;
}

function paragraph(text: string): ArticleNode {
  return { type: "paragraph", content: [{ type: "text", text }] };
}

function bulletList(lines: readonly string[]): ArticleNode {
  return {
    type: "bulletList",
    content: lines.map((line) => ({ type: "listItem", content: [paragraph(line.replace(bullet, ""))] })),
  };
}
