import { runsOf, type Story, type StoryBlock } from "./story";

/** What an import is to understand of a story. */
export function expectedHtml({ blocks, language }: Story): string {
  const body = blocks.map(htmlOf).join("\n");
  return `<!doctype html>\n<html lang="${language}">\n<meta charset="utf-8">\n<body>\n${body}\n</body>\n</html>\n`;
}

function htmlOf(block: StoryBlock): string {
  if ("h1" in block) return `<h1>${inline(block.h1)}</h1>`;
  if ("h2" in block) return `<h2>${inline(block.h2)}</h2>`;
  if ("p" in block) return `<p>${inline(block.p)}</p>`;
  if ("quote" in block) return `<blockquote><p>${inline(block.quote)}</p></blockquote>`;
  if ("bullets" in block)
    return `<ul>${block.bullets.map((item) => `<li>${inline(item)}</li>`).join("")}</ul>`;
  if ("numbers" in block)
    return `<ol>${block.numbers.map((item) => `<li>${inline(item)}</li>`).join("")}</ol>`;
  if ("note" in block) return `<p>[${String(block.number)}] ${inline(block.note)}</p>`;
  const rows = block.table.map((row) => `<tr>${row.map((cell) => `<td>${inline(cell)}</td>`).join("")}</tr>`);
  return `<table>${rows.join("")}</table>`;
}

function inline(line: string): string {
  return runsOf(line)
    .map(({ text, bold, italic, href }) => {
      const words = escape(text);
      if (bold) return `<strong>${words}</strong>`;
      if (italic) return `<em>${words}</em>`;
      return href === undefined ? words : `<a href="${escape(href)}">${words}</a>`;
    })
    .join("");
}

function escape(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");
}
