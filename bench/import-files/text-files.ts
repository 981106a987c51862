import { execFileSync } from "node:child_process";
import { runsOf, type Story, type StoryBlock } from "./story";

/** Writes a story as plain text, a paragraph a line, in an encoding that `iconv` knows. */
export function toTextFile(
  story: Story,
  encoding: string,
  prefix: Uint8Array = new Uint8Array(),
): Uint8Array {
  const lines = story.blocks.map((block) => ("h1" in block ? block.h1 : "p" in block ? block.p : ""));
  const bytes = execFileSync("iconv", ["-f", "UTF-8", "-t", encoding], {
    input: `${lines.join("\r\n\r\n")}\r\n`,
  });
  return Buffer.concat([prefix, bytes]);
}

/** Writes a story as Markdown, with tables and footnotes. */
export function toMarkdown(story: Story): Uint8Array {
  const notes = story.blocks.flatMap((block) => ("note" in block ? [block] : []));
  const body = story.blocks.flatMap((block) => ("note" in block ? [] : [markdownOf(block)]));
  const definitions = notes.map(({ number, note }) => `[^${String(number)}]: ${inline(note)}`);
  return new TextEncoder().encode(`${[...body, ...definitions].join("\n\n")}\n`);
}

function markdownOf(block: StoryBlock): string {
  if ("h1" in block) return `# ${inline(block.h1)}`;
  if ("h2" in block) return `## ${inline(block.h2)}`;
  if ("p" in block) return inline(block.p);
  if ("quote" in block) return `> ${inline(block.quote)}`;
  if ("bullets" in block) return block.bullets.map((item) => `- ${inline(item)}`).join("\n");
  if ("numbers" in block)
    return block.numbers.map((item, index) => `${String(index + 1)}. ${inline(item)}`).join("\n");
  if ("note" in block) return "";
  const [first = [], ...rest] = block.table;
  const row = (cells: string[]) => `| ${cells.map(inline).join(" | ")} |`;
  return [row(first), row(first.map(() => "---")), ...rest.map(row)].join("\n");
}

function inline(line: string): string {
  return runsOf(line)
    .map(({ text, bold, italic, href, note }) => {
      if (note !== undefined) return `[^${String(note)}]`;
      if (bold) return `**${text}**`;
      if (italic) return `_${text}_`;
      return href === undefined ? text : `[${text}](${href})`;
    })
    .join("");
}
