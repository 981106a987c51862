import "server-only";

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uffef]/u;

/** Beginnings that keep their hyphen when a line ends behind it. */
const compounds =
  /(?:^|[\s(“"‘])(?:all|anti|cross|ex|half|high|long|low|mid|non|part|post|pre|pro|re|self|semi|short|so|well|\p{L}|\d+)$/iu;

/** Joins the lines of a paragraph into one, words parted at the end of a line made whole. */
export class LineJoiner {
  readonly #whole: ReadonlySet<string>;
  readonly #hyphened: ReadonlySet<string>;

  /** @param text all of the text, which shows how its words are written where no line ends in them */
  constructor(text: string) {
    this.#whole = new Set(text.toLowerCase().match(/\p{L}+(?:-\p{L}+)*/gu) ?? []);
    this.#hyphened = new Set([...this.#whole].filter((word) => word.includes("-")));
  }

  join(lines: readonly string[]): string {
    return lines.reduce((text, line) => (text === "" ? line : this.#joinTwo(text, line)), "");
  }

  #joinTwo(text: string, line: string): string {
    const soft = /[\u00ad\u2010]$/.exec(text);
    if (soft || (/\p{L}-$/u.test(text) && /^\p{L}/u.test(line))) return this.#joinWord(text, line);
    const isCjk = withoutSpaces.test(text.slice(-1)) && withoutSpaces.test(line.slice(0, 1));
    // A dash that holds two numbers or words together ends a line as it is.
    return isCjk || /\d[–-]$/.test(text) ? text + line : `${text} ${line}`;
  }

  #joinWord(text: string, line: string): string {
    const stem = text.slice(0, -1);
    const before = /[\p{L}-]+$/u.exec(stem)?.[0].toLowerCase() ?? "";
    const after = /^\p{L}+/u.exec(line)?.[0].toLowerCase() ?? "";
    if (!/^\p{Ll}/u.test(line)) return `${stem}-${line}`;
    if (this.#hyphened.has(`${before}-${after}`)) return `${stem}-${line}`;
    if (this.#whole.has(before + after) || text.endsWith("\u00ad")) return stem + line;
    return compounds.test(stem) ? `${stem}-${line}` : stem + line;
  }
}
