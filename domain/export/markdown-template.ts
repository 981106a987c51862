/** Markdown that holds no markup but ours: made by `markup` alone, so that nothing unescaped can pass for it. */
export class Markdown {
  readonly #markup: string;

  private constructor(markup: string) {
    this.#markup = markup;
  }

  static of(literals: TemplateStringsArray, values: readonly Value[]): Markdown {
    return new Markdown(
      values.reduce<string>(
        (markup, value, index) => markup + write(value) + (literals[index + 1] ?? ""),
        literals[0] ?? "",
      ),
    );
  }

  /** A web address as a link of its own. */
  static address(url: string): Markdown {
    return new Markdown(`<${url.replace(/[<>\s\p{Cc}]/gu, encodeURIComponent)}>`);
  }

  /** Its lines below each other as one list item, quotation or footnote: `marker` before the first, `room` before the others. */
  under(marker: string, room = " ".repeat(marker.length)): Markdown {
    return new Markdown(marker + this.#markup.replace(/\n(?!\n)/g, `\n${room}`));
  }

  toString(): string {
    return this.#markup;
  }
}

type Value = Markdown | string | number | null | false | readonly Value[];

/**
 * CommonMark with everything put into it escaped: markup`**${words}**`. Text reads the same once it is
 * rendered, whatever stands in it, also by GitHub’s rules: no markup of its own, no link, no
 * footnote. Its lines stay lines of one block; white space around them is not kept. Markdown made by
 * `markup` is kept, lists are put one after the other, null and false are nothing.
 */
export function markup(literals: TemplateStringsArray, ...values: Value[]): Markdown {
  return Markdown.of(literals, values);
}

/** Blocks with an empty line between each and the next. */
export function blocks(parts: readonly (Markdown | false)[]): Markdown {
  return joined(parts, markup`\n\n`);
}

/** Items below each other, without empty lines between them. */
export function list(items: readonly Markdown[]): Markdown | false {
  return (
    items.length > 0 &&
    joined(
      items.map((item) => item.under("- ")),
      markup`\n`,
    )
  );
}

/** Parts in one line, set apart by `separator`. */
export function joined(parts: readonly (Markdown | false)[], separator: Markdown): Markdown {
  return (
    parts
      .filter((part) => part !== false)
      .reduce<Markdown | null>(
        (all, part) => (all === null ? part : markup`${all}${separator}${part}`),
        null,
      ) ?? markup``
  );
}

function write(value: Value): string {
  if (value === null || value === false) return "";
  if (value instanceof Markdown) return value.toString();
  if (typeof value === "string" || typeof value === "number") return escape(String(value));
  return value.map(write).join("");
}

/** What makes markup anywhere in a line, in CommonMark or in what is common beside it. */
const anywhere =
  /[\\`*_[\]<>&|~^$#{}@]|!(?=\[|$)|:(?!\s|\d\d\b)|\.(?=\p{L}{2})|=(?==)|(?<==)=|%(?=%)|\+(?=\+)/gu;
/** What makes a list, a heading, a rule or a term of a line that begins with it. */
const atLineStart = /^(?:([-+=:])|(\p{Nd}{1,10})([.)]))/u;
const lineEnd = /\s*[\n\r\v\f\u0085\u2028\u2029]\s*/u;

function escape(text: string): string {
  const lines = text.trim().split(lineEnd);
  const before = /^\s/u.test(text) ? " " : "";
  const after = /\S\s+$/u.test(text) ? " " : "";
  return before + withDirectionsEnded(lines.map(escapeLine).join("\\\n")) + after;
}

function escapeLine(line: string): string {
  return line
    .replace(anywhere, "\\$&")
    .replace(atLineStart, (_, sign?: string, number?: string, mark?: string) =>
      sign === undefined ? `${number ?? ""}\\${mark ?? ""}` : `\\${sign}`,
    );
}

/** A change of direction that a text does not end would turn ours around as well. */
function withDirectionsEnded(text: string): string {
  const open: string[] = [];
  for (const [sign] of text.matchAll(/[\u202A-\u202E\u2066-\u2069]/gu)) {
    if (sign === "\u202C" || sign === "\u2069") {
      if (open.at(-1) === sign) open.pop();
    } else open.push(sign < "\u2066" ? "\u202C" : "\u2069");
  }
  return text + open.reverse().join("");
}
