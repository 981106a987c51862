/** How far from the offset to look first, in UTF-16 code units; doubled while that is not enough. */
const firstWindow = 256;

const lineFeed = 0x0a;

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

/**
 * True when `offset` (UTF-16 code units) stands between two graphemes of the text, or at
 * either end: never inside a surrogate pair, an emoji, a flag, CRLF, or between a letter and
 * its marks. False for what is no offset of the text. Looks only at the surroundings.
 */
export function isGraphemeBorder(text: string, offset: number): boolean {
  if (!Number.isInteger(offset) || offset < 0 || offset > text.length) return false;
  if (offset === 0 || offset === text.length || isCertainBorder(text, offset)) return true;
  const from = certainBorderBefore(text, offset - 1);
  // Whether there is a border depends on everything before the offset and one code point after it.
  const around = text.slice(from, offset + 2);
  return segmenter.segment(around).containing(offset - from)?.index === offset - from;
}

/** The smallest span on grapheme borders that holds everything from `start` to `end`. */
export function onBorders(text: string, start: number, end: number): { start: number; end: number } {
  let [from, to] = [start, end];
  while (!isGraphemeBorder(text, from)) from -= 1;
  while (!isGraphemeBorder(text, to)) to += 1;
  return { start: from, end: to };
}

/** Where the `count` graphemes before a border begin; 0 when there are fewer. */
export function offsetOfGraphemesBefore(text: string, border: number, count: number): number {
  for (let window = firstWindow; ; window *= 2) {
    const from = certainBorderBefore(text, Math.max(0, border - window));
    const starts = Array.from(segmenter.segment(text.slice(from, border)), ({ index }) => from + index);
    if (starts.length >= count || from === 0) return starts.at(-count) ?? 0;
  }
}

/** Where the `count` graphemes after a border end; the text's length when there are fewer. */
export function offsetOfGraphemesAfter(text: string, border: number, count: number): number {
  for (let window = firstWindow; ; window *= 2) {
    const to = Math.min(text.length, border + window);
    const starts = Array.from(segmenter.segment(text.slice(border, to)), ({ index }) => border + index);
    // The last grapheme of the window may be cut, so its start is the last border that is certain.
    const end = starts[count];
    if (end !== undefined) return end;
    if (to === text.length) return to;
  }
}

/** The nearest certain border at or before the offset. */
function certainBorderBefore(text: string, offset: number): number {
  let border = offset;
  while (border > 0 && !isCertainBorder(text, border)) border -= 1;
  return border;
}

/** True for the borders that two code units alone prove (UAX 29): most of them, in most scripts. */
function isCertainBorder(text: string, offset: number): boolean {
  const before = text.charCodeAt(offset - 1);
  return before === lineFeed || (isStarter(text.charCodeAt(offset)) && !mayJoinNext(before));
}

/** Code units that join nothing before them except a Prepend: letters and signs of common scripts. */
function isStarter(unit: number): boolean {
  return (
    // Latin; without the line feed, which joins a carriage return, and © ®, which join emoji.
    (unit < 0x300 && unit !== lineFeed && unit !== 0xa9 && unit !== 0xae) ||
    // Greek and Cyrillic.
    (unit >= 0x370 && unit <= 0x481) ||
    (unit >= 0x48a && unit <= 0x52f) ||
    // Hebrew and Arabic letters.
    (unit >= 0x5d0 && unit <= 0x5ea) ||
    (unit >= 0x620 && unit <= 0x64a) ||
    // Dashes, quotation marks, ellipsis.
    (unit >= 0x2010 && unit <= 0x2027) ||
    // Ideographic punctuation, kana, Han.
    (unit >= 0x3000 && unit <= 0x3029) ||
    (unit >= 0x3041 && unit <= 0x3096) ||
    (unit >= 0x30a1 && unit <= 0x30fa) ||
    (unit >= 0x4e00 && unit <= 0x9fff)
  );
}

/** Code units that may be a Prepend, or half of one. */
function mayJoinNext(unit: number): boolean {
  return (
    (unit >= 0x600 && unit <= 0x605) ||
    unit === 0x6dd ||
    unit === 0x70f ||
    unit === 0x890 ||
    unit === 0x891 ||
    unit === 0x8e2 ||
    unit === 0xd4e ||
    (unit >= 0xd800 && unit <= 0xdfff)
  );
}
