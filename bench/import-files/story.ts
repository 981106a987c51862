/**
 * An article of the corpus as its author means it. Words may be **bold**, _italic_ or a
 * [link](https://…); `{1}` refers to the note that follows its block.
 */
export type StoryBlock =
  | { h1: string }
  | { h2: string }
  | { p: string }
  | { bullets: string[] }
  | { numbers: string[] }
  | { quote: string }
  | { table: string[][] }
  | { note: string; number: number };

export type Story = {
  headline: string;
  byline: string;
  /** Year-month-day. */
  publishedAt: string | null;
  language: string;
  blocks: StoryBlock[];
};

export type Run = { text: string; bold?: boolean; italic?: boolean; href?: string; note?: number };

const markup =
  /\*\*(?<bold>[^*]+)\*\*|_(?<italic>[^_]+)_|\[(?<label>[^\]]+)\]\((?<href>[^)]+)\)|\{(?<note>\d+)\}/g;

/** The runs of a line of a story. */
export function runsOf(line: string): Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (const match of line.matchAll(markup)) {
    if (match.index > from) runs.push({ text: line.slice(from, match.index) });
    const { bold, italic, label, href, note } = match.groups ?? {};
    if (bold !== undefined) runs.push({ text: bold, bold: true });
    else if (italic !== undefined) runs.push({ text: italic, italic: true });
    else if (note !== undefined) runs.push({ text: `[${note}]`, note: Number(note) });
    else runs.push({ text: label ?? "", href: href ?? "" });
    from = match.index + match[0].length;
  }
  if (from < line.length) runs.push({ text: line.slice(from) });
  return runs;
}
