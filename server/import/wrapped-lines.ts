import "server-only";

/** Widths at which mail programs, agencies and terminals break their lines, in UTF-16 code units. */
const narrowest = 45;
const widest = 100;
/** So many lines must look broken before a text counts as hard-wrapped, and so large a share of them. */
const fewest = 3;
const share = 0.9;
/** Scripts that break a line anywhere: their broken lines cannot be told from paragraphs. */
const withoutSpaces =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

/**
 * Joins the lines of hard-wrapped text into one line a paragraph; any other text stays as it is.
 * A text is hard-wrapped when no line is long and nearly every line inside a paragraph was full:
 * the next line's first word would not have fitted on it.
 *
 * @param startsAnew what a line begins with that starts a paragraph of its own
 */
export function joinWrappedLines(lines: readonly string[], startsAnew: RegExp): readonly string[] {
  if (!isHardWrapped(lines, startsAnew)) return lines;
  const paragraphs: string[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) paragraphs.push([]);
    else if (startsAnew.test(line)) paragraphs.push([line]);
    else paragraphs.at(-1)?.push(line);
  }
  return paragraphs.map(joinLines);
}

function isHardWrapped(lines: readonly string[], startsAnew: RegExp): boolean {
  let width = 0;
  for (const line of lines) width = Math.max(width, line.trimEnd().length);
  if (width < narrowest || width > widest) return false;
  let [inside, full] = [0, 0];
  lines.forEach((line, index) => {
    const next = lines[index + 1];
    if (next === undefined || isBlank(line) || isBlank(next) || startsAnew.test(next)) return;
    inside += 1;
    const word = /\S+/.exec(next)?.[0] ?? "";
    if (!withoutSpaces.test(word) && line.trimEnd().length + 1 + word.length >= width) full += 1;
  });
  return full >= fewest && full >= inside * share;
}

function joinLines(lines: readonly string[]): string {
  return (
    lines
      .map((line) => line.trim())
      // A word broken at its own hyphen takes no space.
      .map((line, index) => (index === lines.length - 1 || /\p{L}-$/u.test(line) ? line : `${line} `))
      .join("")
  );
}

function isBlank(line: string): boolean {
  return line.trim() === "";
}
